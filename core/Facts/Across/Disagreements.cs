namespace StatementDraft.Core.Facts.Across;

/// <summary>Where the sources of a statement disagree, and what a person decided about it.</summary>
/// <param name="Conflicts">As the sources stand now.</param>
/// <param name="Decisions">All that was ever decided, the oldest first.</param>
public sealed record Disagreements(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<ConflictPick> Decisions)
{
    /// <summary>No conflict, no decision.</summary>
    public static Disagreements None { get; } = new([], []);

    /// <summary>The conflicts that nobody has decided and in which both values cannot stand: the work that is left.</summary>
    public IEnumerable<Conflict> Open => Conflicts.Where(conflict => conflict.Difference != DifferenceKind.Exactness && DecisionOn(conflict) is null);

    /// <summary>What holds for the conflict: the last decision that fits it; null where there is none or it was taken back.</summary>
    public ConflictPick? DecisionOn(Conflict conflict) => Decisions.LastOrDefault(decision => decision.Fits(conflict)) is { TakenBack: false } last ? last : null;

    /// <summary>Decisions that fit no conflict any more, because the sources chosen (or what is read out of them) have changed; the oldest first.</summary>
    public IReadOnlyList<ConflictPick> OutOfDate =>
    [
        .. Decisions.GroupBy(decision => decision.ConflictId).Select(group => group.Last())
            .Where(last => !last.TakenBack && !Conflicts.Any(last.Fits)),
    ];

    /// <summary>The ids of the facts that lost to a picked one: drafting leaves them aside.</summary>
    public IReadOnlySet<string> SetAside() =>
        (from conflict in Conflicts
         let picked = DecisionOn(conflict)?.FactId
         where picked is not null
         from side in conflict.Sides
         where side.Facts.All(fact => fact.Id != picked)
         from fact in side.Facts
         select fact.Id).ToHashSet(StringComparer.Ordinal);
}
