namespace StatementDraft.Core.Facts.Across;

/// <summary>A side of a conflict as it was when a person decided.</summary>
/// <param name="Value">What it said, in the form in which values are compared.</param>
/// <param name="FactIds">The passages that said so.</param>
public sealed record PickedSide(string Value, IReadOnlyList<string> FactIds);

/// <summary>What a person decided about a conflict: one value, or to keep all of them open.</summary>
/// <param name="ConflictId">The conflict she saw.</param>
/// <param name="Sides">What it consisted of.</param>
/// <param name="FactId">The passage she picked; null where she keeps all values open.</param>
/// <param name="Words">The words of that passage; null where she keeps all values open.</param>
/// <param name="Reason">Why, in her words; null where she gave none.</param>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="At">When.</param>
/// <param name="TakenBack">Whether this takes back what was decided before.</param>
public sealed record ConflictPick(
    string ConflictId, IReadOnlyList<PickedSide> Sides, string? FactId, string? Words, string? Reason, string By, DateTimeOffset At, bool TakenBack = false)
{
    /// <summary>The decision for a value of <paramref name="conflict"/>, for keeping it open, or for taking back what was decided.</summary>
    /// <param name="conflict">What is decided.</param>
    /// <param name="fact">The passage picked; null to keep all values open.</param>
    /// <param name="reason">Why; null or blank for no reason given.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="takenBack">Whether this takes back what was decided before.</param>
    public static ConflictPick Of(Conflict conflict, Fact? fact, string? reason, string by, DateTimeOffset at, bool takenBack = false)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var sides = conflict.Sides.Select(side => new PickedSide(side.Key, [.. side.Facts.Select(each => each.Id)]));
        return new ConflictPick(conflict.Id, [.. sides], fact?.Id, fact?.Quotation.Words, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, at, takenBack);
    }

    /// <summary>Whether the decision still fits: the same values, and of each a passage that was there when it was made. Another source
    /// that says what one of them says changes nothing; a value more or less, or other passages, make it another conflict.</summary>
    public bool Fits(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Sides.Count == Sides.Count
            && conflict.Sides.All(side => Sides.Any(seen => seen.Value == side.Key && side.Facts.Any(fact => seen.FactIds.Contains(fact.Id))))
            && (FactId is null || conflict.Sides.Any(side => side.Facts.Any(fact => fact.Id == FactId)));
    }
}
