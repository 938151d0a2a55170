using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Earlier statements of invented meetings, and the real ones where they are at hand.</summary>
internal static class PrecedentTexts
{
    internal static Precedents Precedents { get; } = new(TestLexicon.Lexicon);

    internal static PrecedentLadder Ladder { get; } = new(Precedents, CommitmentTexts.Comparer);

    internal static PrecedentParties Parties { get; } = new(TestLexicon.Lexicon);

    internal static PrecedentText Statement(int year, string text, params string[] parties) =>
        new(new Source(new SourceId($"s{year}"), text, new SourceDetails($"Statement of {year}", SourceKind.Statement, PublishedOn: new DateOnly(year, 5, 1))), parties.Length > 0 ? parties : ["Japan", "Norway"]);

    internal static PrecedentText Undated(string text) =>
        new(new Source(new SourceId("undated"), text, new SourceDetails("Undated", SourceKind.Statement)), ["Japan", "Norway"]);

    /// <summary>The shared statement whose file begins so, read as a file that somebody adds.</summary>
    internal static Source Real(string code)
    {
        var file = Corpus.Files("statements").Single(path => Path.GetFileName(path).StartsWith(code, StringComparison.Ordinal));
        var document = SourceReader.ReadFile(Path.GetFileName(file), File.ReadAllBytes(file)).Document!;
        return new Source(new SourceId(code), document.Text, new SourceDetails(document.Header.Title!, document.Header.Kind ?? SourceKind.News, document.Header.Publisher, document.Header.PublishedOn));
    }
}
