using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Tests;

/// <summary>A copy of the lists and of two templates that a test may change, and what the site would log about them.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly Lines _log = new();

    public TemplateFolder()
    {
        Copy("lexicon", "*");
        Copy("clauses", "alliance.md");
        Copy("clauses", "energy.md");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("statementdraft-").FullName;

    public IReadOnlyList<string> Log => _log.Written;

    public Catalogue Open(string? folder = null) => new(
        new CatalogueFolder(new ConfigurationBuilder().AddInMemoryCollection([new("Templates:Path", folder ?? Path)]).Build(), new Nowhere()),
        _log);

    public void ChangeLists() => File.AppendAllText(System.IO.Path.Combine(Path, "lexicon", "topics.yml"), "\n# A remark.\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Copy(string part, string pattern)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, part)).FullName;
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Checkout.Root, "templates", part), pattern))
        {
            File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)));
        }
    }

    private sealed class Lines : ILogger<Catalogue>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }

    private sealed class Nowhere : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "";

        public string EnvironmentName { get; set; } = "";

        public string ContentRootPath { get; set; } = System.IO.Path.GetTempPath();

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
