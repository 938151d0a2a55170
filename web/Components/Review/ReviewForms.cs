using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Components.Review;

/// <summary>What the forms of ticks and waivers need wherever they stand: the check with its decisions, and where to come back to.</summary>
/// <param name="Check">The check with the decisions.</param>
/// <param name="Token">Against forged forms.</param>
/// <param name="From">"gate", "desk", "check" or "review".</param>
public sealed record ReviewForms(ReviewedCheck Check, string Token, string From)
{
    public string Action(string handler) => $"/statements/{Uri.EscapeDataString(Check.Statement.Id)}/gate?handler={handler}";

    /// <summary>The decision about this very finding; null where it is not of this check.</summary>
    public ReviewedFinding? Of(Finding finding) => Check.All.FirstOrDefault(reviewed => ReferenceEquals(reviewed.Finding, finding));

    /// <summary>The clause and the tick of this very claim; null where it is not of this check.</summary>
    public (ReviewedClause Clause, ReviewedClaim Claim)? Of(Claim claim) =>
        (from clause in Check.Clauses
         from reviewed in clause.Claims
         where ReferenceEquals(reviewed.Claim, claim)
         select ((ReviewedClause, ReviewedClaim)?)(clause, reviewed)).FirstOrDefault();
}
