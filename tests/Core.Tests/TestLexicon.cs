using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Tests;

/// <summary>The project's own lists, read once for all tests.</summary>
internal static class TestLexicon
{
    private static readonly Lazy<(Lexicon Lexicon, IReadOnlyList<LocatedProblem> Problems)> Reading = new(() => LexiconReader.Read(Files()));

    internal static Lexicon Lexicon => Reading.Value.Lexicon;

    internal static IReadOnlyList<LocatedProblem> Problems => Reading.Value.Problems;

    internal static Dictionary<string, string> Files() =>
        Directory.GetFiles(Path.Combine(Corpus.Templates, "lexicon"), "*.yml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
}
