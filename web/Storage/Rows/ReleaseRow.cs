using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A text that a person released.</summary>
public sealed class ReleaseRow : DecisionColumns<ReleasedText>;
