using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Records;

/// <summary>Finds the words of a decision in a source again.</summary>
internal static class RecordPlace
{
    /// <summary>The record as it stands in <paramref name="source"/>: as it is where its quotation still stands; moved to where its words
    /// stand now, letter for letter or but for typography, in one place only; null where neither is so.</summary>
    internal static FactRecord? In(Source source, FactRecord record)
    {
        var fact = record.Fact;
        if (fact.Quotation.StandsIn(source))
        {
            return record;
        }

        if (Anchor.Find(fact.Quotation.Words, source.Text) is not { Kind: AnchorKind.Exact or AnchorKind.Folded, Span: { } span })
        {
            return null;
        }

        // Made anew, not `with`: the id of a fact is made of its place.
        var sentence = PersonFacts.SentencesAt(source.Text, span);
        var moved = new Fact(source.Quote(span), sentence, fact.Value, fact.Topics, fact.Modality, fact.Attribution, fact.Rule, fact.Actor, fact.Machine);
        return record with { Fact = moved };
    }
}
