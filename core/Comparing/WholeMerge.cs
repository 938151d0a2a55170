namespace StatementDraft.Core.Comparing;

/// <summary>What a person has to decide about a passage as a whole.</summary>
public enum PassageQuestion
{
    /// <summary>Nothing: at most about words inside it.</summary>
    None,

    /// <summary>Only they have it.</summary>
    TheyAdded,

    /// <summary>They took it out; we have it, changed or not.</summary>
    TheyRemoved,

    /// <summary>We took it out, and they changed it.</summary>
    WeRemoved,
}

/// <summary>A passage that two sides worked on.</summary>
/// <param name="Base">As both started; null for what was added.</param>
/// <param name="Ours">As we have it; null where we do not.</param>
/// <param name="Theirs">As they have it; null where they do not.</param>
/// <param name="Words">The words of all three, where all three have it; null elsewhere.</param>
/// <param name="Question">What is to be decided about it as a whole.</param>
/// <param name="Behind">Our passage that it comes behind, for what we do not have; null for what comes first.</param>
public sealed record MergedPassage(Passage? Base, Passage? Ours, Passage? Theirs, ThreeWayMerge? Words, PassageQuestion Question, Passage? Behind = null)
{
    /// <summary>Whether they changed anything about it.</summary>
    public bool IsTouched => Question != PassageQuestion.None || Words?.Pieces.Any(piece => piece.Kind is MergeKind.Theirs or MergeKind.Conflict) == true;
}

/// <summary>Two whole texts made from one, brought together passage by passage. Every passage of ours stands in exactly one pair, in our order; what only they have
/// stands where they have it. A whole passage that comes or goes is never joined by itself: a person decides.</summary>
public sealed record WholeMerge(IReadOnlyList<MergedPassage> Passages)
{
    /// <summary>Merges two texts made from <paramref name="start"/>; passages are found again as <see cref="StatementRedline"/> finds them.</summary>
    public static WholeMerge Of(IReadOnlyList<Passage> start, IReadOnlyList<Passage> ours, IReadOnlyList<Passage> theirs)
    {
        var (toOurs, fromOurs) = Partners(start, ours);
        var (toTheirs, fromTheirs) = Partners(start, theirs);
        var merged = ours.Select(passage => OfOurs(passage, fromOurs.GetValueOrDefault(passage), toTheirs)).ToList();
        Passage? behind = null;
        var at = 0;
        foreach (var passage in theirs)
        {
            var was = fromTheirs.GetValueOrDefault(passage);
            if (was is not null && toOurs.GetValueOrDefault(was) is { } here)
            {
                behind = here;
                at = merged.FindIndex(one => one.Ours == here) + 1;
            }
            else if (was is null ? !merged.Exists(one => one.Base is null && one.Ours?.Text == passage.Text) : was.Text != passage.Text)
            {
                merged.Insert(at++, new MergedPassage(was, null, passage, null, was is null ? PassageQuestion.TheyAdded : PassageQuestion.WeRemoved, behind));
            }
        }

        return new WholeMerge(merged);
    }

    private static MergedPassage OfOurs(Passage passage, Passage? start, Dictionary<Passage, Passage> toTheirs) => start switch
    {
        null => new MergedPassage(null, passage, null, null, PassageQuestion.None),
        _ when toTheirs.TryGetValue(start, out var theirs) => new MergedPassage(start, passage, theirs, ThreeWayMerge.Of(start.Text, passage.Text, theirs.Text), PassageQuestion.None),
        _ => new MergedPassage(start, passage, null, null, PassageQuestion.TheyRemoved),
    };

    private static (Dictionary<Passage, Passage> There, Dictionary<Passage, Passage> Back) Partners(IReadOnlyList<Passage> start, IReadOnlyList<Passage> other)
    {
        var pairs = StatementRedline.Compare(start, other).Pairs.Where(pair => pair.Before is not null && pair.After is not null).ToList();
        return (pairs.ToDictionary(pair => pair.Before!, pair => pair.After!), pairs.ToDictionary(pair => pair.After!, pair => pair.Before!));
    }
}
