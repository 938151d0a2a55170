namespace StatementDraft.Core.Drafting;

/// <summary>One line of a statement's history.</summary>
/// <param name="Version">The version it led to.</param>
/// <param name="What">"edited", "split", "set to agreed".</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Undoes">The version whose act it took back; null for an act of its own.</param>
/// <param name="ClauseIds">The clauses whose words, heading or status it changed; empty where it moved or removed clauses, or changed the particulars.</param>
public sealed record Act(int Version, string What, string By, DateTimeOffset At, int? Undoes, IReadOnlyList<string> ClauseIds)
{
    /// <summary>What the act is called that the desk saves by itself while somebody types.</summary>
    public const string Typed = "typed";

    internal bool IsTyping => What == Typed && Undoes is null && ClauseIds.Count == 1;
}

/// <summary>What can be taken back, and had again: undo and redo over all that was ever saved.</summary>
/// <remarks>An act stands until an act that stands takes it back. Taking back a taking back is how something is had again. What one person types in one
/// clause without a long pause is saved many times and taken back as one.</remarks>
public sealed class Acts
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    private readonly HashSet<int> _takenBack = [];

    /// <param name="acts">The whole history, in any order. The first version of a statement is its creation.</param>
    public Acts(IEnumerable<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        NewestFirst = [.. acts.OrderByDescending(act => act.Version)];
        foreach (var act in NewestFirst)
        {
            if (act.Undoes is { } version && !_takenBack.Contains(act.Version))
            {
                _takenBack.UnionWith(At(version) is { } undone ? RunTo(undone).Select(one => one.Version) : [version]);
            }
        }

        ToUndo = NewestFirst.FirstOrDefault(act => act.Undoes is null && act.Version > 1 && Stands(act));
        ToRedo = NewestFirst.TakeWhile(act => act.Undoes is not null)
            .FirstOrDefault(act => Stands(act) && NewestFirst.Any(taken => taken.Version == act.Undoes && taken.Undoes is null));
    }

    /// <summary>The history, the newest act first.</summary>
    public IReadOnlyList<Act> NewestFirst { get; }

    /// <summary>What "undo" takes back: the newest act that stands. Null where nothing does.</summary>
    public Act? ToUndo { get; }

    /// <summary>The taking back that "redo" takes back; null where nothing was taken back, or something else was done since.</summary>
    public Act? ToRedo { get; }

    /// <summary>Whether nobody has taken it back.</summary>
    public bool Stands(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !_takenBack.Contains(act.Version);
    }

    /// <summary>The act that led to a version, or null.</summary>
    public Act? At(int version) => NewestFirst.FirstOrDefault(act => act.Version == version);

    /// <summary>What is taken back together with an act, the newest first, it itself among them: what the same person typed in the same clause before it, back to a pause of
    /// more than a minute, to another act of hers, or to anybody's act on that clause. Alone where it was not typed.</summary>
    public IReadOnlyList<Act> RunTo(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var run = new List<Act> { act };
        foreach (var earlier in act.IsTyping ? NewestFirst.SkipWhile(other => other.Version >= act.Version) : [])
        {
            if (earlier.IsTyping && earlier.By == act.By && earlier.ClauseIds[0] == act.ClauseIds[0] && run[^1].At - earlier.At <= s_pause)
            {
                run.Add(earlier);
            }
            else if (earlier.By == act.By || earlier.ClauseIds.Count == 0 || earlier.ClauseIds.Contains(act.ClauseIds[0]))
            {
                break;
            }
        }

        return run;
    }
}
