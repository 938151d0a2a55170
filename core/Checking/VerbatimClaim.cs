using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking;

/// <summary>Claims whose words stand in a source, letter for letter or folded.</summary>
internal static class VerbatimClaim
{
    /// <summary>The claim as verbatim; null where no source has its words, or has them only under words that change what is said
    /// ("Japan hopes that ..." before them).</summary>
    public static Claim? Find(string text, ClaimPart part, EvidenceBase sources, IReadOnlyList<Judgement> judgements)
    {
        var words = part.Span.Of(text);
        foreach (var judgement in judgements.Where(judgement => judgement.Departures.Count == 0 && judgement.Coverage > 0.99))
        {
            var source = sources.SourceOf(judgement.Passage);
            var sourceNumber = sources.Index.All[judgement.Passage.First].Source;
            var anchor = Anchor.Find(words, source.Text, sources.Folded(sourceNumber));
            if (anchor is { Kind: AnchorKind.Exact or AnchorKind.Folded or AnchorKind.Ambiguous, Span: { } span } && sources.SpanOf(judgement.Passage).Contains(span))
            {
                return new Claim(part.Span, words, Verdict.Verbatim, false, Explanations.Verbatim, [new Evidence(source.Quote(span), anchor.Kind) { Matches = [span] }], [], [])
                {
                    Supporting = Checker.Supporting(judgements, sources),
                    Conflicts = Checker.Conflicts([judgement, .. judgements], sources),
                };
            }
        }

        return null;
    }
}
