using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>A commitment of a clause that the newest text on its topic does not make.</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="Last">The newest text that made it, perhaps more or less strongly; null where none of them did.</param>
/// <param name="Message">"first time since 2021 on this topic, in these 4 texts": what was compared is always said.</param>
public sealed record NovelCommitment(Commitment Commitment, PrecedentText? Last, Wording Message);

/// <summary>Finds what a clause commits to for the first time in a while, where the words may all be old.</summary>
public sealed class CommitmentNovelty(CommitmentComparer comparer)
{
    /// <summary>The novel commitments, in the order of the clause. A commitment made before in other strength is none: the ladder tells how it changed.</summary>
    /// <param name="clause">The words in hand.</param>
    /// <param name="steps">The ladder of its topic, newest first; with none of them nothing is novel.</param>
    public IReadOnlyList<NovelCommitment> Of(string clause, IReadOnlyList<LadderStep> steps)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0)
        {
            return [];
        }

        var gained = steps.Select(step => GainedSince(step, clause)).ToList();
        return [.. comparer.Read(clause).Where(commitment => gained[0].Contains(commitment.Span)).Select(commitment => Novel(commitment, gained.FindIndex(spans => !spans.Contains(commitment.Span)), steps))];
    }

    private HashSet<Text.TextSpan> GainedSince(LadderStep step, string clause) =>
    [
        .. comparer.Compare(string.Join('\n', step.Rungs.Select(rung => rung.Wording)), clause)
            .Where(change => change.Fate == CommitmentFate.Gained)
            .Select(change => change.After!.Span),
    ];

    private static NovelCommitment Novel(Commitment commitment, int last, IReadOnlyList<LadderStep> steps)
    {
        var these = These(steps.Count);
        if (last < 0)
        {
            return new NovelCommitment(commitment, null, steps.Count == 1 ? (Wording)$"not made on this topic in this 1 text" : (Wording)$"made on this topic in none of {these}");
        }

        var text = steps[last].Statement;
        return new NovelCommitment(commitment, text, $"first time since {When(text.Source.Details.PublishedOn)} on this topic, in {these}");
    }

    /// <summary>In which texts something was looked for: never more is claimed than that.</summary>
    internal static Wording These(int texts) => texts switch
    {
        1 => $"this 1 text",
        _ => $"these {texts} texts",
    };

    /// <summary>The year of a text.</summary>
    internal static Wording When(DateOnly? day) => day switch
    {
        { Year: var year } => $"{year}",
        _ => $"a text without a date",
    };
}
