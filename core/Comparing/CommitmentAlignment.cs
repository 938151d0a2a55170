using System.Globalization;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Finds which commitment of one text is which of another: by topic, stance, actor and, most of all, by what it is about.</summary>
internal static class CommitmentAlignment
{
    /// <summary>Two commitments that share less of what they are about are two commitments, unless they stand in texts of one each.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>The same stance on the same topic needs less.</summary>
    private const double LeastLikenessOfOneStance = 0.18;

    internal static IEnumerable<(Commitment? Before, Commitment? After)> Of(
        string textBefore, IReadOnlyList<Commitment> before, string textAfter, IReadOnlyList<Commitment> after)
    {
        var (saidBefore, saidAfter) = (Said(textBefore, before), Said(textAfter, after));
        var candidates =
            from one in before
            from other in after
            let likeness = ContentWords.Likeness(saidBefore[one], saidAfter[other])
            where (before.Count == 1 && after.Count == 1 && one.Proposition.Stance == other.Proposition.Stance) || likeness >= (IsOneStance(one, other) ? LeastLikenessOfOneStance : LeastLikeness)
            orderby Score(one, other, likeness) descending, one.Span.Start, other.Span.Start
            select (one, other);

        var partner = new Dictionary<Commitment, Commitment>();
        var taken = new HashSet<Commitment>();
        foreach (var (one, other) in candidates)
        {
            if (!partner.ContainsKey(one) && taken.Add(other))
            {
                partner[one] = other;
            }
        }

        return [.. before.Select(one => ((Commitment?)one, partner.GetValueOrDefault(one))), .. after.Where(other => !taken.Contains(other)).Select(other => ((Commitment?)null, (Commitment?)other))];
    }

    private static double Score(Commitment one, Commitment other, double likeness) =>
        (4 * likeness)
        + (one.Topic is not null && one.Topic == other.Topic ? 1 : 0)
        + (one.Proposition.Stance == other.Proposition.Stance ? 1 : 0)
        + (one.Proposition.Family is not null && one.Proposition.Family == other.Proposition.Family ? 1 : 0)
        + (one.Proposition.Actors.SequenceEqual(other.Proposition.Actors) ? 0.5 : 0);

    private static bool IsOneStance(Commitment one, Commitment other) =>
        one.Topic is not null && one.Topic == other.Topic && (one.Proposition.Stance == other.Proposition.Stance
            || (one.Proposition.Family is not null && one.Proposition.Family == other.Proposition.Family));

    private static Dictionary<Commitment, IReadOnlyList<ContentWord>> Said(string text, IReadOnlyList<Commitment> commitments) =>
        commitments.ToDictionary(each => each, each => WithAmounts(text, each, MatterOf(text, each)));

    // An amount and its unit are two words whatever its notation: "€2 billion", "2,000 million euros".
    private static IReadOnlyList<ContentWord> WithAmounts(string text, Commitment commitment, TextSpan matter)
    {
        var amounts = AmountChange.In(commitment).Where(amount => matter.Contains(amount.Span)).ToList();
        return
        [
            .. ContentWords.Of(text, matter).Where(word => !amounts.Exists(amount => amount.Span.Contains(word.Span))),
            .. amounts.Select(amount => new ContentWord(amount.Value.ToString(CultureInfo.InvariantCulture), amount.Span)),
            .. amounts.Select(amount => new ContentWord(amount.Unit, amount.Span)),
        ];
    }

    // What is only named as included does not make it another commitment.
    private static TextSpan MatterOf(string text, Commitment commitment)
    {
        var said = commitment.Proposition.ObjectSpan is { IsEmpty: false } span ? span : commitment.Span;
        return IncludingChange.SpanOf(text, commitment) is { } including && said.Start < including.Start && including.Start < said.End
            ? new TextSpan(said.Start, including.Start)
            : said;
    }
}
