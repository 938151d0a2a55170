using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Components.Sources;

/// <summary>A source in a list: all but its text.</summary>
public sealed record SourceLine(SourceId Id, SourceDetails Details, int Length);
