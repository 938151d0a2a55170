using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R7: the sentence on the full range of capabilities and the one on the article and the islands stand to each other as in the base statement.</summary>
internal static class R07Placement
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R7", $"The two defence sentences side by side", $"That the nuclear commitment directly precedes the sentence on Article V and the islands is part of what was agreed; a sentence between them, or the other order, is noticed.", Severity.Inform)
    {
        OfDocument = Find,
    };

    /// <summary>Tells where the two sentences stand otherwise than in the newest precedent that has both. Says nothing where none has.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        if (PlaceIn(input.Text, input) is not { } here)
        {
            yield break;
        }

        foreach (var precedent in input.Precedents)
        {
            if (PlaceIn(precedent.Text, input) is not { } there)
            {
                continue;
            }

            if (here.Distance != there.Distance)
            {
                yield return Rule.At(here.Article, $"In “{precedent.Details.Title}” this sentence stands {Where(there.Distance)} the one on the full range of capabilities; here it stands {Where(here.Distance)} it.",
                    [new Evidence(precedent.Quote(there.Commitment.Cover(there.Article)), AnchorKind.Exact)]);
            }

            yield break;
        }
    }

    // One sentence that holds both has the distance 0, the sentence right behind 1.
    private static (TextSpan Commitment, TextSpan Article, int Distance)? PlaceIn(string text, RuleInput input)
    {
        var sentences = Sentences.Of(text);
        var (commitments, articles) = (At(sentences, input.Lists.Find("defense-commitment", false, text)), At(sentences, input.Lists.Find("defense-territory", false, text)).Where(at => sentences[at].Of(text).Contains("Article", StringComparison.Ordinal)).ToList());
        if (commitments.Count == 0 || articles.Count == 0)
        {
            return null;
        }

        // Of several the pair that stands nearest is meant.
        var (commitment, article) = commitments.SelectMany(one => articles.Select(other => (One: one, Other: other))).MinBy(pair => Math.Abs(pair.Other - pair.One));
        return (sentences[commitment], sentences[article], article - commitment);
    }

    private static List<int> At(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> found) =>
        [.. sentences.Index().Where(sentence => found.Any(sentence.Item.Overlaps)).Select(sentence => sentence.Index)];

    private static Wording Where(int distance) => distance switch
    {
        0 => $"in one with",
        1 => $"directly after",
        -1 => $"directly before",
        > 1 => $"{Between(distance - 1)} after",
        _ => $"{Between(-distance - 1)} before",
    };

    private static Wording Between(int sentences) => sentences switch
    {
        1 => $"one sentence",
        _ => $"{sentences} sentences",
    };
}
