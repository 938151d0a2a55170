using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Tests.Facts.Grammar;

/// <summary>The parser over the lists that the project ships, read once.</summary>
internal static class ShippedParser
{
    internal static Lexicon Lexicon { get; } = LexiconReader.Read(
        Directory.GetFiles(Path.Combine(Corpus.Templates, "lexicon"), "*.yml").ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText)).Lexicon;

    internal static SentenceParser Instance { get; } = new(Lexicon);

    /// <summary>One line a proposition: "actors | operators | stance | modality | object".</summary>
    internal static IReadOnlyList<string> Lines(string text) =>
        [.. Instance.Parse(text).Select(p => $"{string.Join("; ", p.Actors)} | {string.Join(", ", p.Operators.Select(o => o.Of(text)))} | {p.Stance} | {p.Modality} | {p.ObjectSpan?.Of(text)}")];
}
