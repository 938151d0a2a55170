using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>A person said that one source is a newer version of another.</summary>
public sealed record VersionNote(SourceId Older, SourceId Newer, string By, DateTimeOffset At);

/// <summary>A statement stays with an older version.</summary>
public sealed record KeptNote(string By, DateTimeOffset At);

/// <summary>A source that a statement uses has a newer version.</summary>
/// <param name="Older">The one in use.</param>
/// <param name="OlderDetails">Title, date, publisher.</param>
/// <param name="Newer">The newest version of it.</param>
/// <param name="NewerDetails">Title, date, publisher.</param>
/// <param name="Note">Who said so, and when.</param>
/// <param name="Kept">Not null where a person decided to stay with the older one.</param>
public sealed record PendingUpdate(SourceId Older, SourceDetails OlderDetails, SourceId Newer, SourceDetails NewerDetails, VersionNote Note, KeptNote? Kept);

/// <summary>A statement that uses a source of which there is a newer version.</summary>
public sealed record SourceUser(string StatementId, string Title, SourceId Older);

/// <summary>What the page of a source tells of its versions.</summary>
/// <param name="Replaces">The version before this one; null where there is none.</param>
/// <param name="ReplacedBy">The versions after it, the newest first.</param>
/// <param name="Names">The details of all of these.</param>
/// <param name="Users">The statements that still use the older version.</param>
public sealed record SourceLineage(VersionNote? Replaces, IReadOnlyList<VersionNote> ReplacedBy, IReadOnlyDictionary<SourceId, SourceDetails> Names, IReadOnlyList<SourceUser> Users);
