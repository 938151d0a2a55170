namespace StatementDraft.Web.Setup;

/// <summary>Where templates, lists and samples lie: <c>Templates:Path</c>, or the checkout's folder while developing,
/// or the folder that was published with the site.</summary>
public sealed class CatalogueFolder(IConfiguration configuration, IHostEnvironment environment)
{
    public string Path { get; } = Find(configuration["Templates:Path"], environment.ContentRootPath);

    private static string Find(string? set, string contentRoot)
    {
        if (!string.IsNullOrWhiteSpace(set))
        {
            return System.IO.Path.GetFullPath(set, contentRoot);
        }

        // `dotnet run --project web` has web/ as its content root; the templates a developer edits lie beside it.
        string[] candidates = [System.IO.Path.Combine(contentRoot, "templates"), System.IO.Path.GetFullPath("../templates", contentRoot)];
        var checkout = File.Exists(System.IO.Path.Combine(contentRoot, "StatementDraft.Web.csproj"));
        return Array.Find(checkout ? candidates : candidates[..1], Directory.Exists)
            ?? System.IO.Path.Combine(AppContext.BaseDirectory, "templates");
    }
}
