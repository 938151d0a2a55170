using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>A position on its way to a fact.</summary>
internal sealed record FoundPosition(string Text, Proposition Proposition, TextSpan Span, IReadOnlyList<string> Topics)
{
    /// <summary>The fact. Whoever is quoted in the sentence says so, where nobody else does.</summary>
    public Fact ToFact(Source source, TextSpan sentence, Attribution quoted)
    {
        var attribution = Proposition.Attribution.Kind == AttributionKind.None ? quoted : Proposition.Attribution;
        var actor = Proposition.Actors is [var only] ? only : string.Join("; ", Proposition.Actors);
        var value = new PositionValue(actor, Stance(), Proposition.ObjectSpan?.Of(Text) ?? "", Proposition.Modality, attribution.Kind, Topics[0]);
        return new Fact(source.Quote(Trimmed()), sentence, value, Topics, Proposition.Modality, attribution, PositionRule.Name, actor);
    }

    // "continues to support" is told as continue, "declined to comment" as decline: the verb a reader would name.
    private string Stance()
    {
        foreach (var op in Proposition.Operators)
        {
            var words = op.Of(Text);
            foreach (var verb in (ReadOnlySpan<string>)["continu", "declin", "refus"])
            {
                if (words.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
                {
                    return verb is "refus" ? "refuse" : verb is "declin" ? "decline" : "continue";
                }
            }
        }

        return Proposition.Stance;
    }

    private TextSpan Trimmed()
    {
        var (start, end) = (Span.Start, Span.End);
        while (end > start + 1 && (char.IsWhiteSpace(Text[end - 1]) || (Text[end - 1] is ',' && end < Proposition.Sentence.End)))
        {
            end--;
        }

        while (start < end - 1 && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }
}
