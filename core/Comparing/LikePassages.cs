using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>How much passages have in common: twice the shared words of content by the sum of both (Dice), from 0 to 1.</summary>
public static class LikePassages
{
    /// <summary>A stretch must be so many times as like as the whole.</summary>
    private const double Clearly = 1.15;

    /// <summary>The number of the passage most like some words, the first of several; null where none shares a word of content with them.</summary>
    public static int? Nearest(string words, IReadOnlyList<string> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return All([words], passages).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.After).Select(pair => (int?)pair.After).FirstOrDefault();
    }

    /// <summary>The stretch of whole sentences of a passage that is most like some words, so that a clause is held against what it corresponds to and not
    /// against a page; the whole passage where no stretch is clearly more like them.</summary>
    public static TextSpan StretchOf(string passage, string words)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(words);
        var sentences = Sentences.Of(passage);
        var whole = new TextSpan(0, passage.Length);
        var wanted = Bag(words);
        var size = wanted.Values.Sum();
        if (sentences.Count < 2 || size == 0)
        {
            return whole;
        }

        var bags = sentences.Select(sentence => Bag(sentence.Of(passage))).ToList();
        var longest = (2 * Sentences.Of(words).Count) + 1;
        var (best, stretch) = (Clearly * LikenessOf(0, bags.Count).Likeness, whole);
        for (var first = 0; first < bags.Count; first++)
        {
            for (var count = 1; count <= longest && first + count <= bags.Count; count++)
            {
                if (LikenessOf(first, count) is var (likeness, span) && likeness > best)
                {
                    (best, stretch) = (likeness, span);
                }
            }
        }

        return stretch;

        (double Likeness, TextSpan Span) LikenessOf(int first, int count)
        {
            var held = bags.GetRange(first, count).SelectMany(bag => bag).GroupBy(word => word.Key, word => word.Value).ToDictionary(word => word.Key, word => word.Sum());
            var shared = wanted.Sum(word => Math.Min(word.Value, held.GetValueOrDefault(word.Key)));
            return (2.0 * shared / (size + held.Values.Sum()), sentences[first].Cover(sentences[first + count - 1]));
        }
    }

    /// <summary>Every pair that has anything in common. Time grows with the shared words, not with the number of pairs.</summary>
    internal static IEnumerable<(int Before, int After, double Likeness)> All(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var words = after.Select(Bag).ToList();
        var holders = words.SelectMany((bag, number) => bag.Select(word => (word.Key, Holder: (Number: number, Count: word.Value)))).ToLookup(entry => entry.Key, entry => entry.Holder);
        var sizes = words.ConvertAll(bag => bag.Values.Sum());
        for (var i = 0; i < before.Count; i++)
        {
            var bag = Bag(before[i]);
            var size = bag.Values.Sum();
            var shared = new Dictionary<int, int>();
            foreach (var (word, count) in bag)
            {
                foreach (var holder in holders[word])
                {
                    shared[holder.Number] = shared.GetValueOrDefault(holder.Number) + Math.Min(count, holder.Count);
                }
            }

            foreach (var (j, common) in shared)
            {
                yield return (i, j, 2.0 * common / (size + sizes[j]));
            }
        }
    }

    // A line of nothing but marks or small words is like the same line.
    private static Dictionary<string, int> Bag(string text) =>
        ContentWords.Of(text, new TextSpan(0, text.Length)).CountBy(word => word.Key).ToDictionary() is { Count: > 0 } bag ? bag
        : string.IsNullOrWhiteSpace(text) ? [] : new() { [text.Trim()] = 1 };
}
