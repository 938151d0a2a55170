using System.Reflection;

namespace StatementDraft.Core.Tests;

/// <summary>Finds the project's own files and, beside it, the shared texts that are not part of it.</summary>
internal static class Corpus
{
    internal static string Root { get; } = FindRoot();

    internal static string Templates => Path.Combine(Root, "templates");

    internal static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The files of one folder of the shared corpus ("seeds", "statements", "briefings"), or none where it is absent.</summary>
    internal static IReadOnlyList<string> Files(string folder)
    {
        var path = Path.Combine(Shared, "corpus", folder);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal)] : [];
    }

    internal static IReadOnlyList<string> AllFiles() => [.. Files("seeds"), .. Files("statements"), .. Files("briefings")];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StatementDraft.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project: no StatementDraft.sln above them.");
    }
}

/// <summary>A test over the shared corpus; skipped, saying so, where <c>../shared</c> is absent.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <summary>Decides at discovery.</summary>
    public CorpusFactAttribute()
    {
        if (Corpus.AllFiles().Count == 0)
        {
            Skip = "The shared corpus is not beside the project.";
        }
    }
}
