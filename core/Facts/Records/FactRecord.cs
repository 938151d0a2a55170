namespace StatementDraft.Core.Facts.Records;

/// <summary>What a person decided about a fact.</summary>
public enum FactDecision
{
    /// <summary>The rules read something that is not so.</summary>
    Rejected,

    /// <summary>The rules read the right words and the wrong value.</summary>
    Corrected,

    /// <summary>The rules passed over it.</summary>
    Marked,
}

/// <summary>A person's decision about one fact. It stands beside what the rules read and never writes over it.</summary>
/// <param name="Id">Opaque; by it the decision is taken back.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Fact">Rejected: the fact as it was read. Corrected or marked: the fact as the person has it, by the rule <see cref="Fact.ByPerson"/>.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in her own words.</param>
public sealed record FactRecord(string Id, FactDecision Decision, Fact Fact, string By, DateTimeOffset At, string? Reason = null);
