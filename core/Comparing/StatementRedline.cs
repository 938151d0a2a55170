using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>A clause or a paragraph of a whole text.</summary>
/// <param name="Key">Names it to the caller: a clause's id, a paragraph's number.</param>
/// <param name="Text">Its words.</param>
public sealed record Passage(string Key, string Text);

/// <summary>What became of a passage.</summary>
public enum PassageFate
{
    /// <summary>Stands where it stood, perhaps in other words.</summary>
    Kept,

    /// <summary>Stands elsewhere, perhaps with changes inside.</summary>
    Moved,

    /// <summary>Only before.</summary>
    Removed,

    /// <summary>Only after.</summary>
    Added,
}

/// <summary>One passage of a comparison of whole texts.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Before">As it stood; null for what was added.</param>
/// <param name="After">As it stands; null for what was removed.</param>
/// <param name="Redline">Its words against each other; against nothing where one is null.</param>
public sealed record PassagePair(PassageFate Fate, Passage? Before, Passage? After, Redline Redline);

/// <summary>A comparison of two whole texts, passage by passage. Every passage of either text stands in exactly one pair;
/// those of the text after come in their order, and what was removed follows what it followed.</summary>
public sealed record StatementRedline(IReadOnlyList<PassagePair> Pairs)
{
    /// <summary>Passages that share less of their words of content say different things.</summary>
    private const double Alike = 0.3;

    /// <summary>A passage has moved only when sure: the two are nearly the same.</summary>
    private const double SurelyAlike = 0.6;

    /// <summary>Whether the two texts are the same, passage by passage.</summary>
    public bool IsSame => Pairs.All(pair => pair.Fate == PassageFate.Kept && pair.Redline.Segments.All(segment => segment.Kind == SegmentKind.Equal));

    /// <summary>Compares two texts by their passages: those most alike are paired first, each with one other.</summary>
    public static StatementRedline Compare(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var likeness = LikePassages.All([.. before.Select(passage => passage.Text)], [.. after.Select(passage => passage.Text)])
            .Where(pair => pair.Likeness >= Alike)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(pair.Before - pair.After)).ThenBy(pair => pair.Before);
        var (partners, partnersBack) = (new Dictionary<int, (int After, double Likeness)>(), new Dictionary<int, int>());
        foreach (var (i, j, like) in likeness)
        {
            if (!partners.ContainsKey(i) && partnersBack.TryAdd(j, i))
            {
                partners[i] = (j, like);
            }
        }

        var inOrder = HeaviestChain.Of([.. partners.OrderBy(pair => pair.Key).Select(pair => new AnchorPair(pair.Key, pair.Value.After, 1 + (int)(1000 * pair.Value.Likeness)))]);
        var stayed = inOrder.ToDictionary(pair => pair.Before, pair => pair.After);
        foreach (var (i, (j, like)) in partners.Where(pair => !stayed.ContainsKey(pair.Key) && pair.Value.Likeness < SurelyAlike).ToList())
        {
            partners.Remove(i);
            partnersBack.Remove(j);
        }

        return new StatementRedline([.. InOrder(before, after, inOrder, partners, partnersBack)]);
    }

    private static IEnumerable<PassagePair> InOrder(
        IReadOnlyList<Passage> before, IReadOnlyList<Passage> after, List<AnchorPair> stayed, Dictionary<int, (int After, double Likeness)> partners, Dictionary<int, int> partnersBack)
    {
        var (i, j) = (0, 0);
        foreach (var (atBefore, atAfter) in stayed.Select(pair => (pair.Before, pair.After)).Append((before.Count, after.Count)))
        {
            for (; i < atBefore; i++)
            {
                if (!partners.ContainsKey(i))
                {
                    yield return new PassagePair(PassageFate.Removed, before[i], null, Redline.Compare(before[i].Text, ""));
                }
            }

            for (; j < atAfter; j++)
            {
                yield return partnersBack.TryGetValue(j, out var from)
                    ? new PassagePair(PassageFate.Moved, before[from], after[j], Redline.Compare(before[from].Text, after[j].Text))
                    : new PassagePair(PassageFate.Added, null, after[j], Redline.Compare("", after[j].Text));
            }

            if (i < before.Count && j < after.Count)
            {
                yield return new PassagePair(PassageFate.Kept, before[i], after[j], Redline.Compare(before[i].Text, after[j].Text));
                (i, j) = (i + 1, j + 1);
            }
        }
    }
}
