using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Phrases that narrow: where, how, on what condition. A dropped one lets the commitment cover more.</summary>
internal static class AdjunctChange
{
    private static readonly string[] Everywhere = ["anywhere", "everywhere", "worldwide", "globally", "world"];

    private static readonly string[] Compared = ["manner", "place", "condition", "duration"];

    private static readonly string[] Grounds = ["in accordance with", "in line with", "in conformity with", "consistent with", "pursuant to"];

    internal static IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var before = AdjunctsOf(pair.TextBefore, pair.Before);
        var after = AdjunctsOf(pair.TextAfter, pair.After);
        foreach (var (one, other) in before.SelectMany(one => after.Where(other => one.Lengthens(other) || other.Lengthens(one)).Take(1).Select(other => (one, other))).ToList())
        {
            // "by force or coercion" covers more than "by force"; any other addition says more exactly which.
            var (isLonger, longer) = other.Lengthens(one) ? (true, other) : (false, one);
            yield return pair.Change(isLonger == longer.IsListed ? CommitmentFate.Widened : CommitmentFate.Narrowed, CommitmentMessages.Became(one.Words, other.Words), one.Span, other.Span);
            before.Remove(one);
            after.Remove(other);
        }

        var lost = before.Where(one => !after.Exists(other => other.IsSameAs(one)) && !pair.TextAfterHolds(one)).ToList();
        var gained = after.Where(one => !before.Exists(other => other.IsSameAs(one)) && !pair.TextBeforeHolds(one)).ToList();
        var act = ActName.Of(pair.After.Proposition);
        foreach (var one in lost.ToList())
        {
            if (gained.Find(other => other.Kind == one.Kind) is { } other)
            {
                gained.Remove(other);
                var (was, isNow) = (one.IsEverywhere, other.IsEverywhere);
                var fate = was == isNow ? CommitmentFate.DifferentKind : isNow ? CommitmentFate.Widened : CommitmentFate.Narrowed;
                yield return pair.Change(fate, CommitmentMessages.Became(one.Words, other.Words), one.Span, other.Span);
                continue;
            }

            yield return one.Kind is "condition" or "duration"
                ? pair.Change(one.Kind == "condition" ? CommitmentFate.Strengthened : CommitmentFate.Weakened, CommitmentMessages.Dropped(one.Words), one.Span)
                : pair.Change(one.IsEverywhere ? CommitmentFate.Narrowed : CommitmentFate.Widened, one.IsEverywhere ? CommitmentMessages.Dropped(one.Words) : CommitmentMessages.DroppedCoversMore(one.Words, act), one.Span);
        }

        foreach (var one in gained)
        {
            yield return one.Kind is "condition" or "duration"
                ? pair.Change(one.Kind == "condition" ? CommitmentFate.Weakened : CommitmentFate.Strengthened, CommitmentMessages.Added(one.Words), null, one.Span)
                : pair.Change(one.IsEverywhere ? CommitmentFate.Widened : CommitmentFate.Narrowed, one.IsEverywhere ? CommitmentMessages.Added(one.Words) : CommitmentMessages.AddedCoversLess(one.Words, act), null, one.Span);
        }
    }

    /// <summary>The adjuncts that this comparison speaks of: other comparisons leave their words alone.</summary>
    internal static IEnumerable<TextSpan> SpansOf(string text, Commitment commitment) => AdjunctsOf(text, commitment).Select(adjunct => adjunct.Span);

    // "by ten percent" and "in May 2029" hold nothing but an amount or a date, which are compared as such, whatever their notation and place.
    private static List<Phrase> AdjunctsOf(string text, Commitment commitment)
    {
        List<TextSpan> figures = [.. AmountChange.In(commitment).Select(amount => amount.Span), .. commitment.Figures.Dates.Select(date => date.Span)];
        return
        [
            .. commitment.Proposition.Adjuncts
                .Where(adjunct => Compared.Contains(adjunct.Kind) && !IsLegalBasis(text, adjunct) && IncludingChange.SpanOf(text, commitment)?.Overlaps(adjunct.Span) != true)
                .Select(adjunct => new Phrase(IsGround(text, adjunct) ? "manner" : adjunct.Kind, WithDeterminer(text, adjunct), text, KeysOf(text, WithDeterminer(text, adjunct), figures)))
                .Where(phrase => phrase.Keys.Count > 0 || !figures.Exists(figure => figure.Overlaps(phrase.Span))),
        ];
    }

    private static IReadOnlyList<string> KeysOf(string text, TextSpan phrase, List<TextSpan> figures) =>
        [.. ContentWords.Of(text, phrase).Where(word => !figures.Exists(figure => figure.Overlaps(word.Span))).Select(word => word.Key)];

    // "in accordance with the resolutions" says how, and what has to happen first in no case.
    private static bool IsGround(string text, Adjunct adjunct) =>
        adjunct.Kind == "condition" && Grounds.Any(ground => adjunct.Span.Of(text).StartsWith(ground, StringComparison.OrdinalIgnoreCase));

    // "under the Treaty" names the ground of a commitment, not a condition for it.
    private static bool IsLegalBasis(string text, Adjunct adjunct) =>
        adjunct.Kind == "condition" && adjunct.Span.Of(text).StartsWith("under ", StringComparison.OrdinalIgnoreCase);

    // "anywhere" belongs to "in the world".
    private static TextSpan WithDeterminer(string text, Adjunct adjunct)
    {
        var head = text.AsSpan(0, adjunct.Span.Start).TrimEnd();
        if (head.EndsWith("anywhere", StringComparison.OrdinalIgnoreCase))
        {
            return new TextSpan(head.Length - "anywhere".Length, adjunct.Span.End);
        }

        var within = adjunct.Kind == "place" ? -1 : adjunct.Span.Of(text).IndexOf(" anywhere", StringComparison.OrdinalIgnoreCase);
        return within > 0 ? TextSpan.At(adjunct.Span.Start, within) : adjunct.Span;
    }

    private static bool TextAfterHolds(this CommitmentPair pair, Phrase phrase) => Holds(pair.TextAfter, pair.After.Span, phrase);

    private static bool TextBeforeHolds(this CommitmentPair pair, Phrase phrase) => Holds(pair.TextBefore, pair.Before.Span, phrase);

    // The other text may say it in another place, where it was read as part of something else.
    private static bool Holds(string text, TextSpan commitment, Phrase phrase)
    {
        var words = ContentWords.Of(text, commitment).Select(word => word.Key).ToHashSet();
        return phrase.Keys.Count > 0 && phrase.Keys.All(words.Contains);
    }

    private sealed record Phrase(string Kind, TextSpan Span, string Text, IReadOnlyList<string> Keys)
    {
        internal string Words => Span.Of(Text);

        internal bool IsEverywhere => Kind == "place" && Everywhere.Any(word => Words.Contains(word, StringComparison.OrdinalIgnoreCase));

        internal bool IsListed => Words.Contains(" or ", StringComparison.Ordinal) || Words.Contains(" and ", StringComparison.Ordinal);

        /// <summary>Whether it holds all that the other says, and more.</summary>
        internal bool Lengthens(Phrase other) => Kind == other.Kind && other.Keys.Count > 0 && Keys.Count > other.Keys.Count && !IsEverywhere && other.Keys.All(Keys.Contains);

        internal bool IsSameAs(Phrase other) => Keys.Count == other.Keys.Count && Keys.All(other.Keys.Contains);
    }
}
