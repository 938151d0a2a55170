using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Ticks, waivers and releases. A person decides about what she saw: where that has changed since, nothing is decided.</summary>
public sealed partial class GateModel
{
    public async Task<IActionResult> OnPostTickAsync(string id, string? clause, string? claim, string? from, string? at, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, clause, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var seen = Reviewed.Check.Find(clause)?.Claims.FirstOrDefault(reviewed => reviewed.Key.Id == claim);
        return await TickAsync(seen is null ? [] : [seen], clause, from, at, cancellation);
    }

    public async Task<IActionResult> OnPostTickClauseAsync(string id, string? clause, string? seen, string? from, string? at, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, clause, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var found = Reviewed.Check.Find(clause);
        // Who reviews ticks for herself what others have ticked before.
        var meant = from == "review" ? found?.Claims : found?.Unticked;
        return await TickAsync(found is not null && found.ClaimsId == seen ? [.. meant!] : [], clause, from, at, cancellation);
    }

    public async Task<IActionResult> OnPostWaiveAsync(string id, string? clause, string? finding, string? reason, string? from, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, clause, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var seen = Reviewed.Check.All.FirstOrDefault(reviewed => reviewed.Key.Id == finding);
        this.Notify(await WaiveAsync(seen, (reason ?? "").Trim(), cancellation));
        return Back(from, clause, null);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string id, string? record, string? clause, string? from, string? at, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Statement = statement;
        this.Notify(await decisions.TakeBackAsync(id, record ?? "", Person.Of(HttpContext), cancellation) ? Texts.Of("It is taken back.") : Texts.Of("It was taken back already."));
        return Back(from, clause, at);
    }

    public async Task<IActionResult> OnPostReleaseAsync(string id, string? print, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, null, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var gate = Reviewed.Gate;
        if (gate.Print.Hex != print)
        {
            this.Notify(Texts.Of("The text has changed since you opened this page, so no release was recorded. Read it again."));
        }
        else if (!gate.IsReady)
        {
            this.Notify(Texts.Of("No release was recorded. {0}", Texts.Of(gate.Sentence)));
        }
        else
        {
            await decisions.ReleaseAsync(id, gate.Text, Statement.Version, Person.Of(HttpContext), cancellation);
            this.Notify(Texts.Of("The release is recorded."));
        }

        return Back("gate", null, "release");
    }

    private async Task<IActionResult> TickAsync(IReadOnlyList<ReviewedClaim> claims, string? clause, string? from, string? at, CancellationToken cancellation)
    {
        if (Statement.Find(clause ?? "") is null)
        {
            this.Notify(Texts.Of("The clause is not in the statement any more, so nothing was ticked."));
        }
        else if (claims.Count == 0)
        {
            this.Notify(Texts.Of("The clause, or what the sources say of it, has changed since you opened this page, so nothing was ticked. Look at it and tick again."));
        }
        else
        {
            var ticked = await decisions.TickAsync(Statement.Id, [.. claims.Select(claim => claim.Key)], Person.Of(HttpContext), cancellation);
            this.Notify(ticked == 0 ? Texts.Of("It was ticked already.") : Texts.Of("{0} ticked.", StatementWording.Number(ticked, Texts.Of("claim is"), Texts.Of("claims are"))));
        }

        return Back(from, clause, at);
    }

    private async Task<string> WaiveAsync(ReviewedFinding? seen, string reason, CancellationToken cancellation)
    {
        if (seen is null)
        {
            return Texts.Of("The finding has changed since you opened this page, so nothing was decided. Look at it again.{0}", (reason.Length > 0 ? Texts.Of(" Your reason was: “{0}”", reason) : ""));
        }

        if (seen.IsOpenWords)
        {
            return Texts.Of("What is still open cannot be waived: fill the gap, or settle the bracket.");
        }

        if (reason.Length == 0)
        {
            return Texts.Of("Nothing was decided: say why the finding may stand.");
        }

        if (reason.Length > FindingWaiver.MaxReason)
        {
            return Texts.Of("The reason has more than {0} characters. Nothing was decided: say it shorter. It was: “{1}”", FindingWaiver.MaxReason, reason);
        }

        return await decisions.WaiveAsync(Statement.Id, seen.Key, reason, Person.Of(HttpContext), cancellation) is null
            ? Texts.Of("It was decided already. Your reason was not kept: “{0}”", reason)
            : ReviewWording.IsOmission(seen.Key.Rule) ? Texts.Of("It is marked as intended.") : Texts.Of("The finding is waived.");
    }

    private RedirectToPageResult Back(string? from, string? clause, string? at) => from switch
    {
        "desk" when Statement.Find(clause ?? "") is not null => RedirectToPage("Desk", null, new { id = Statement.Id, clause, view = DeskPlace.Name(CardView.Check) }, at ?? "card"),
        "review" => RedirectToPage("Review", null, new { id = Statement.Id }, at ?? (clause is null ? null : $"step-{clause}")),
        "check" => RedirectToPage("Check", null, new { id = Statement.Id }, at ?? (clause is null ? null : $"check-{clause}")),
        _ => RedirectToPage("Gate", null, new { id = Statement.Id }, at ?? (clause is null ? null : $"clause-{clause}")),
    };
}
