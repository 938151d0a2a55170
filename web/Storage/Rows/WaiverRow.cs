using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A finding that a person let stand.</summary>
public sealed class WaiverRow : DecisionColumns<Waiver>;
