using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>Which page shows a redline.</summary>
public enum RedlineFrame
{
    /// <summary>The card at the desk.</summary>
    Desk,

    /// <summary>One clause over the whole width.</summary>
    Clause,

    /// <summary>The whole statement.</summary>
    Whole,
}

/// <summary>Where somebody reads a redline: all of it in the address, so that a press leads back to the same place.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="Frame">Which page.</param>
/// <param name="ClauseId">The clause; null for the whole statement.</param>
/// <param name="Key">What it is compared with; null for whatever comes first.</param>
/// <param name="SideBySide">Whether both texts stand beside each other.</param>
public sealed record RedlinePlace(string StatementId, RedlineFrame Frame, string? ClauseId, ComparisonKey? Key, bool SideBySide = false)
{
    public string Path => $"/statements/{Uri.EscapeDataString(StatementId)}/compare";

    public string Href
    {
        get
        {
            if (Frame == RedlineFrame.Desk)
            {
                return new DeskPlace(StatementId, ClauseId, CardView.Redline, Key?.ToString()).Href;
            }

            List<string> query = [];
            if (ClauseId is not null && Frame == RedlineFrame.Clause)
            {
                query.Add($"clause={Uri.EscapeDataString(ClauseId)}");
            }

            if (Key is not null)
            {
                query.Add($"against={Uri.EscapeDataString(Key.ToString())}");
            }

            if (SideBySide)
            {
                query.Add("layout=side");
            }

            return query.Count == 0 ? Path : $"{Path}?{string.Join('&', query)}";
        }
    }
}
