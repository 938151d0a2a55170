using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>An objection to a clause. Taken back without a resolution it was withdrawn.</summary>
public sealed class ObjectionRow : DecisionColumns<Objection>
{
    /// <summary>What was done about it.</summary>
    public string? Resolution { get; set; }
}
