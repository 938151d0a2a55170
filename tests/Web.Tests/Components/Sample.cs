using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Tests.Components;

/// <summary>A source of three invented sentences, and facts and clauses made of its words.</summary>
internal static class Sample
{
    public const string Text =
        "Norland is expected to invest up to $2 billion in Sudmark, a senior official said.\n" +
        "“We will build it together,” Minister Ada Berg told reporters.\n" +
        "Copyright Example Press";

    public static Source Source { get; } = new(
        new SourceId("s1"), Text, new SourceDetails("Norland to invest", SourceKind.News, "Example Press", new DateOnly(2025, 2, 6), 4));

    public static TextSpan SpanOf(string words, string text = Text) =>
        TextSpan.At(text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? at : throw new ArgumentException($"'{words}' is not in the text."), words.Length);

    public static Fact Fact(string words, FactValue value, Modality modality = Modality.Stated, Attribution? attribution = null, string? actor = null)
    {
        var span = SpanOf(words);
        var end = Text.IndexOf('\n', span.Start);
        var start = Text.LastIndexOf('\n', span.Start) + 1;
        return new Fact(
            Source.Quote(span), new TextSpan(start, end < 0 ? Text.Length : end), value, ["investment"], modality, attribution ?? Attribution.Document, "sample", actor);
    }

    public static Fact Money { get; } = Fact(
        "up to $2 billion",
        new MoneyValue("USD", 2_000_000_000m, Qualifier: Qualifier.UpTo),
        Modality.Expected,
        new Attribution(AttributionKind.Anonymous, "a senior official"),
        "Norland");

    public static Fact Position { get; } = Fact(
        "Norland is expected to invest up to $2 billion in Sudmark",
        new PositionValue("Norland", "invest", "up to $2 billion in Sudmark", Modality.Expected, AttributionKind.Anonymous, "investment"),
        Modality.Expected);

    public static EvidenceLink Link(string clauseText, string words, Fact fact, LinkState state = LinkState.Exact) =>
        new(SpanOf(words, clauseText), words, "amount", fact.Id, fact.Quotation, state);

    public static Clause Clause(string text, IReadOnlyList<EvidenceLink>? links = null, IReadOnlyList<Gap>? gaps = null) =>
        new("c1", "investment", "investment", "Investment", text, ClauseStatus.Draft, 3, links ?? [], gaps ?? [], []);
}
