namespace StatementDraft.Web.Setup;

/// <summary>Where the site finds its files and which address it takes when nobody says.</summary>
public static class SiteLocation
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    // Any of these is somebody's decision, by environment, command line or file.
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// A published site may be started from any folder: its settings and wwwroot lie beside its dll.
    /// A checkout has no wwwroot there and keeps the default, the project's own folder.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };

    public static void ListenLocallyByDefault(this WebApplicationBuilder builder)
    {
        var decided = Array.Exists(AddressSettings, setting => !string.IsNullOrEmpty(builder.Configuration[setting]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!decided)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
