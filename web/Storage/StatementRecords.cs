using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>What a statement starts with.</summary>
public sealed record NewStatement(
    string Title,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Participants,
    DateOnly? Date,
    string? Place,
    IReadOnlyList<SourceId> SourceIds,
    IReadOnlyList<SourceId> PrecedentIds)
{
    /// <summary>The profile that orders its sections.</summary>
    public string ProfileId { get; init; } = StatementProfile.DefaultId;

    /// <summary>The statement it accompanies; null where it stands by itself.</summary>
    public string? CompanionOf { get; init; }
}

/// <summary>A statement in a list.</summary>
public sealed record StatementSummary(
    string Id, string Title, IReadOnlyList<string> Parties, DateOnly? Date, string? Place, int Version, int ClauseCount, DateTimeOffset ChangedAt);

/// <summary>What became of a save.</summary>
public abstract record SaveOutcome;

/// <summary>It is stored.</summary>
/// <param name="Statement">The statement, with others' changes to other clauses too.</param>
/// <param name="IsNew">Whether it made a version; a save that changes nothing makes none.</param>
public sealed record Saved(Statement Statement, bool IsNew) : SaveOutcome;

/// <summary>Somebody changed the same clause (or the same particulars) since it was read; nothing was stored.</summary>
public sealed record Stale(Statement Current) : SaveOutcome;

/// <summary>It would change agreed words; nothing was stored.</summary>
/// <param name="Current">The statement as it stands.</param>
/// <param name="Clauses">The agreed clauses. Never empty.</param>
public sealed record Locked(Statement Current, IReadOnlyList<Clause> Clauses) : SaveOutcome
{
    /// <summary>What a person is told.</summary>
    public const string Sentence = "This clause is agreed, so its words are locked and nothing was changed. Unlock it first; that is kept in the log.";
}

/// <summary>A clause as it stood after one act.</summary>
public sealed record ClauseRevision(
    int Number, string Text, IReadOnlyList<EvidenceLink> Links, IReadOnlyList<Gap> Gaps, string Act, DateTimeOffset SavedAt, int Version);
