namespace StatementDraft.Web.Tests;

/// <summary>The folder these tests were built from: for the files that the site ships but does not compile.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StatementDraft.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not inside a checkout: no StatementDraft.sln above it.");
        }

        return folder;
    }
}
