using System.Collections.Frozen;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>How often: "annually" dropped leaves it open, "monthly" is more than "annually".</summary>
internal sealed class FrequencyChange
{
    private readonly FrozenDictionary<string, int> _timesAYear;

    internal FrequencyChange(Lexicon lexicon) => _timesAYear = lexicon.WordsOf("frequencies")
        .Select(entry => entry.Split('=', 2, StringSplitOptions.TrimEntries))
        .Where(parts => parts.Length == 2 && int.TryParse(parts[1], out _))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    internal IEnumerable<CommitmentChange> Of(CommitmentPair pair) => (In(pair.TextBefore, pair.Before), In(pair.TextAfter, pair.After)) switch
    {
        ({ } one, null) => [pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(pair.WordsBefore(one.Span)), one.Span)],
        (null, { } other) => [pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(pair.WordsAfter(other.Span)), null, other.Span)],
        ({ } one, { } other) when one.Times != other.Times =>
        [
            pair.Change(
                one.Times < other.Times ? CommitmentFate.Strengthened : CommitmentFate.Weakened,
                CommitmentMessages.Became(pair.WordsBefore(one.Span), pair.WordsAfter(other.Span)), one.Span, other.Span),
        ],
        _ => [],
    };

    /// <summary>The words told here: other comparisons leave them alone.</summary>
    internal IEnumerable<TextSpan> SpansOf(string text, Commitment commitment) => In(text, commitment) is { } often ? [often.Span] : [];

    // Where several stand, nobody can tell which became which. What stands behind the last word of an act may have been left out of it.
    private Often? In(string text, Commitment commitment)
    {
        var sentence = commitment.Proposition.Sentence;
        var words = Words.Of(text, sentence);
        Often? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Span.Start < commitment.Span.Start || !_timesAYear.TryGetValue(words[i].Span.Of(text), out var times) || !IsBeside(text, words, i, commitment))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            var hasFloor = i > 1 && words[i - 1].Span.Of(text) == "least" && words[i - 2].Span.Of(text) == "at";
            found = new Often(hasFloor ? words[i - 2].Span.Cover(words[i].Span) : words[i].Span, times);
        }

        return found;
    }

    private static bool IsBeside(string text, IReadOnlyList<Word> words, int i, Commitment commitment) =>
        words[i].Span.End <= commitment.Span.End || words.Where((_, at) => at < i && words[at].Span.Start >= commitment.Span.End).All(word => word.Span.Of(text) is "at" or "least");

    private sealed record Often(TextSpan Span, int Times);
}
