using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>An earlier statement and who issued it.</summary>
/// <param name="Source">The statement.</param>
/// <param name="Parties">State names, or one body; empty where nobody knows.</param>
public sealed record PrecedentText(Source Source, IReadOnlyList<string> Parties)
{
    /// <summary>Whether exactly these parties issued it, in whatever order.</summary>
    public bool IsBetween(IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return parties.Count > 0 && Parties.Count == parties.Count && !Parties.Except(parties).Any();
    }
}

/// <summary>One earlier statement on the ladder of a topic.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Rungs">Its paragraphs on the topic, in order; never empty.</param>
/// <param name="Nearest">The one of them that is compared: the nearest to the draft, or, without one, to the next newer statement.</param>
/// <param name="ToDraft">Its wording against the draft; null without one.</param>
/// <param name="DraftChanges">What became of its commitments in the draft.</param>
/// <param name="SinceOlder">What became of the next older statement's commitments in it; empty on the oldest.</param>
public sealed record LadderStep(
    PrecedentText Statement,
    IReadOnlyList<PrecedentRung> Rungs,
    PrecedentRung Nearest,
    Redline? ToDraft,
    IReadOnlyList<CommitmentChange> DraftChanges,
    IReadOnlyList<CommitmentChange> SinceOlder)
{
    /// <summary>The part of the nearest wording that <see cref="ToDraft"/> holds against the draft: whole sentences. What became of commitments is told of all of it.</summary>
    public TextSpan Aligned { get; init; } = new(0, Nearest.Wording.Length);
}

/// <summary>Puts the earlier wordings of a topic one above the other and tells how each differs from the draft and from the one before it.</summary>
public sealed class PrecedentLadder(Precedents precedents, CommitmentComparer comparer)
{
    /// <summary>What it counts that a wording has the words of the draft that speak of the topic: "natural gas" and "natural disasters" share a word, too.</summary>
    private const double OfTheTopic = 0.5;

    /// <summary>The statements that speak of the topic, newest first; one without a date comes last. The work is that of two comparisons a statement.</summary>
    /// <param name="topic">A topic of the lexicon.</param>
    /// <param name="statements">Earlier statements, whatever their order.</param>
    /// <param name="draft">The clause in hand; null or blank where there is none.</param>
    public IReadOnlyList<LadderStep> Of(string topic, IEnumerable<PrecedentText> statements, string? draft)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(statements);
        var spoken = statements
            .Select(statement => (Statement: statement, Rungs: precedents.ChieflyOn(topic, statement.Source)))
            .Where(one => one.Rungs.Count > 0)
            .OrderByDescending(one => one.Statement.Source.Details.PublishedOn ?? DateOnly.MinValue)
            .ThenBy(one => one.Statement.Source.Id.Value, StringComparer.Ordinal)
            .ToList();
        var hasDraft = !string.IsNullOrWhiteSpace(draft);
        var nearest = new List<PrecedentRung>(spoken.Count);
        foreach (var (_, rungs) in spoken)
        {
            nearest.Add(hasDraft ? NearestTo(draft!, rungs, topic) : nearest.Count > 0 ? NearestTo(nearest[^1].Wording, rungs, topic) : rungs.MaxBy(rung => rung.Speaking.Count)!);
        }

        return
        [
            .. spoken.Select((one, index) => StepOf(one.Statement, one.Rungs, nearest[index], index + 1 < spoken.Count ? nearest[index + 1] : null, hasDraft ? draft : null)),
        ];
    }

    private LadderStep StepOf(PrecedentText statement, IReadOnlyList<PrecedentRung> rungs, PrecedentRung nearest, PrecedentRung? older, string? draft)
    {
        var wording = nearest.Wording;
        var aligned = draft is null ? new TextSpan(0, wording.Length) : LikePassages.StretchOf(wording, draft);
        return new LadderStep(
            statement,
            rungs,
            nearest,
            draft is null ? null : Redline.Compare(aligned.Of(wording), draft, statement.Source.Details.Language),
            draft is null ? [] : comparer.Compare(wording, draft),
            older is null ? [] : comparer.Compare(older.Wording, wording))
        { Aligned = aligned };
    }

    // The first of those that are equally near: a statement says first what matters most.
    private PrecedentRung NearestTo(string words, IReadOnlyList<PrecedentRung> rungs, string topic)
    {
        var content = ContentWords.Of(words, new TextSpan(0, words.Length));
        var onTopic = precedents.WordsOn(topic, words);
        return rungs.MaxBy(rung => rung.Wording is var wording
            ? ContentWords.Likeness(content, ContentWords.Of(wording, new TextSpan(0, wording.Length))) + (OfTheTopic * SharedOf(onTopic, precedents.WordsOn(topic, wording)))
            : 0)!;
    }

    private static double SharedOf(IReadOnlySet<string> words, IReadOnlySet<string> others) => words.Count == 0 ? 0 : (double)words.Count(others.Contains) / words.Count;
}
