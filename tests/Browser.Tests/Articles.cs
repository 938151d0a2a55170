using StatementDraft.Web.Tests;

namespace StatementDraft.Browser.Tests;

/// <summary>The files that the journeys put through the browser.</summary>
internal static class Articles
{
    /// <summary>The five articles the project was started for. They are no part of the checkout: where they are not, the journey is skipped.</summary>
    public static IReadOnlyList<string> Seeds { get; } = In(Path.Combine("..", "shared", "corpus", "seeds"));

    /// <summary>Earlier statements, readouts and fact sheets; no part of the checkout either.</summary>
    public static IReadOnlyList<string> Statements { get; } = In(Path.Combine("..", "shared", "corpus", "statements"));

    /// <summary>The sources written for this project, always there.</summary>
    public static IReadOnlyList<string> Samples { get; } = In(Path.Combine("templates", "samples"));

    private static IReadOnlyList<string> In(string folder)
    {
        var path = Path.GetFullPath(folder, Checkout.Root);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal)] : [];
    }
}
