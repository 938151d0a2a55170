using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

/// <summary>Clauses written with ⟦ ⟧ round linked words, and read back in the same way.</summary>
internal static class LinkedClause
{
    /// <summary>A clause whose marked words are linked, letter for letter, to a source that has the same text. Slots are s1, s2, ...</summary>
    internal static Clause Parse(string marked)
    {
        var (text, spans) = MarkedText.Parse(marked);
        return new Clause("c1", null, null, "", text, ClauseStatus.Draft, 1, [.. spans.Select((span, i) => Link(text, span, $"s{i + 1}"))], [], []);
    }

    internal static EvidenceLink Link(string text, TextSpan span, string slot, string? quoted = null)
    {
        var words = quoted ?? span.Of(text);
        var quotation = new Quotation(new SourceId("src"), Fingerprint.Of(text), TextSpan.At(span.Start, words.Length), words);
        return new EvidenceLink(span, span.Of(text), slot, $"f-{slot}", quotation, quoted is null ? LinkState.Exact : LinkState.Folded);
    }

    internal static string Write(Clause clause) =>
        clause.Links.Reverse().Aggregate(clause.Text, (text, link) => text.Insert(link.Span.End, "⟧").Insert(link.Span.Start, "⟦"));

    internal static string States(Clause clause) => string.Join(" ", clause.Links.Select(link => $"{link.Slot}:{link.State}"));
}
