using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A claim that a person found right.</summary>
public sealed class TickRow : DecisionColumns<Tick>;
