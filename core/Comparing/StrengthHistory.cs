using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Comparing;

/// <summary>The strongest act of one family in one text.</summary>
/// <param name="Source">The statement; null for the draft.</param>
/// <param name="Day">Its date; null where nobody knows, and for a draft without one.</param>
/// <param name="Rank">The rank in the family's ladder, raised by strengthening words; ordinal, and comparable only inside the family.</param>
/// <param name="Words">The words of the act: "strongly oppose".</param>
public sealed record StrengthPoint(Source? Source, DateOnly? Day, int Rank, string Words);

/// <summary>How the acts of one family moved on a topic.</summary>
/// <param name="Family">"opposition".</param>
/// <param name="Points">Oldest first, at most one for each text, the draft last.</param>
public sealed record StrengthLine(string Family, IReadOnlyList<StrengthPoint> Points);

/// <summary>Tells how strength moved over the years, family by family: families are never ranked against one another.</summary>
public sealed class StrengthHistory(CommitmentComparer comparer)
{
    /// <summary>The lines of a topic, the family that most texts use first. Acts without a ladder, and acts in the same sentences on other topics, are left out; so is a statement without a date,
    /// which has no place in time.</summary>
    /// <param name="topic">A topic of the lexicon.</param>
    /// <param name="steps">The ladder, newest first.</param>
    /// <param name="draft">The clause in hand, which ends each line; null where there is none.</param>
    /// <param name="draftDay">Its date, where it has one.</param>
    public IReadOnlyList<StrengthLine> Of(string topic, IReadOnlyList<LadderStep> steps, string? draft = null, DateOnly? draftDay = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(steps);
        var points = steps.Where(step => step.Statement.Source.Details.PublishedOn is not null).Reverse()
            .SelectMany(step => PointsOf(topic, string.Join('\n', step.Rungs.Select(rung => rung.Wording)), step.Statement.Source, step.Statement.Source.Details.PublishedOn))
            .Concat(string.IsNullOrWhiteSpace(draft) ? [] : PointsOf(topic, draft, null, draftDay));
        return
        [
            .. points.GroupBy(point => point.Family)
                .Select(family => new StrengthLine(family.Key, [.. family.Select(point => point.Point)]))
                .OrderByDescending(line => line.Points.Count).ThenBy(line => line.Family, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<(string Family, StrengthPoint Point)> PointsOf(string topic, string wording, Source? source, DateOnly? day) =>
        from commitment in comparer.Read(wording)
        where commitment is { Proposition: { Family: not null, Rank: not null } } && (commitment.Topic is null || commitment.Topic == topic)
        group commitment by commitment.Proposition.Family into family
        let strongest = family.MaxBy(commitment => commitment.Proposition.Rank)!
        select (family.Key, new StrengthPoint(source, day, strongest.Proposition.Rank!.Value, ActOf(wording, strongest)));

    // The phrase ends before its preposition, which some verbs are nothing without: "call on".
    private static string ActOf(string wording, Commitment commitment)
    {
        var words = ActPhrase.Of(wording, commitment.Proposition).Words;
        var stance = commitment.Proposition.Stance;
        return stance.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && !words.EndsWith(stance[blank..], StringComparison.Ordinal) && words.Split(' ').Length == 1 ? words + stance[blank..] : words;
    }

    /// <summary>The steps of a family's ladder that lie between two ranks, both included, weakest first, each with the first verb listed for it.</summary>
    public static IReadOnlyList<(int Rank, string Verb)> Ladder(Lexicon lexicon, string family, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return
        [
            .. from stance in lexicon.Stances
               where stance.Family == family && stance.Rank >= @from && stance.Rank <= to
               group stance by stance.Rank!.Value into step
               orderby step.Key
               select (step.Key, step.First().Lemma),
        ];
    }
}
