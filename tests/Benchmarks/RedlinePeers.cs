using System.Diagnostics;
using DiffMatchPatch;
using DiffPlex;

namespace StatementDraft.Benchmarks;

/// <summary>The peers of a redline, each on the same two texts.</summary>
internal static class RedlinePeers
{
    /// <summary>DiffPlex on our words.</summary>
    internal static DiffPlex.Model.DiffResult DiffPlexOn(string before, string after) =>
        new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker: Pieces);

    /// <summary>diff-match-patch, which compares characters and gives up after a second, as it does by default.</summary>
    internal static int DiffMatchPatchOn(string before, string after)
    {
        var diffs = new diff_match_patch().diff_main(before, after);
        new diff_match_patch().diff_cleanupSemantic(diffs);
        return diffs.Count;
    }

    /// <summary>git diff --word-diff as a process of its own, with two files.</summary>
    internal static int GitOn(string beforeFile, string afterFile)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["diff", "--no-index", "--word-diff=porcelain", "--no-color", beforeFile, afterFile]) { RedirectStandardOutput = true })!;
        var length = git.StandardOutput.ReadToEnd().Length;
        git.WaitForExit();
        return length;
    }

    private static string[] Pieces(string text) => [.. Core.Text.Words.Of(text).Select(word => word.Span.Of(text))];
}
