using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Objections: an open one stands in the way of release until who made it withdraws it, or somebody resolves it.</summary>
public sealed partial class GateModel
{
    public async Task<IActionResult> OnPostObjectAsync(string id, string? clause, string? seen, string? reason, string? from, string? at, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Statement = statement;
        var why = (reason ?? "").Trim();
        if (statement.Find(clause ?? "") is not { } found || Fingerprint.Of(found.Text).Hex != seen)
        {
            this.Notify(Texts.Of("The clause has changed since you opened this page, so your objection was not recorded. Look at it again. You said: “{0}”", why));
        }
        else if (Lacks(why, Texts.Of("Nothing was recorded: say what is wrong with the clause.")) is { } problem)
        {
            this.Notify(problem);
        }
        else
        {
            var objection = await decisions.ObjectAsync(id, found.Id, found.Text, why, Person.Of(HttpContext), cancellation);
            this.Notify(objection is null ? Texts.Of("You object to this clause already.") : Texts.Of("The objection is recorded. It stands in the way of release until it is withdrawn or resolved."));
        }

        return Back(from, clause, at);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string id, string? record, string? clause, string? from, string? at, CancellationToken cancellation) =>
        await EndAsync(id, record ?? "", null, clause, from, at, cancellation);

    public async Task<IActionResult> OnPostResolveAsync(string id, string? record, string? reason, string? clause, string? from, string? at, CancellationToken cancellation) =>
        await EndAsync(id, record ?? "", (reason ?? "").Trim(), clause, from, at, cancellation);

    private async Task<IActionResult> EndAsync(string id, string record, string? resolution, string? clause, string? from, string? at, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Statement = statement;
        var by = Person.Of(HttpContext);
        var objection = (await decisions.ReadAsync(id, cancellation)).Objections.FirstOrDefault(one => one.Id == record);
        this.Notify(
            objection is null or { Ended: not null } ? Texts.Of("The objection does not stand any more.")
            : resolution is null && objection.By != by ? Texts.Of("Only {0} can withdraw it. Resolve it, and say what was done.", objection.By)
            : resolution is not null && Lacks(resolution, Texts.Of("Nothing was resolved: say what was done about the objection.")) is { } problem ? problem
            : !await decisions.EndObjectionAsync(id, record, by, resolution, cancellation) ? Texts.Of("The objection does not stand any more.")
            : resolution is null ? Texts.Of("The objection is withdrawn.") : Texts.Of("The objection is resolved."));
        return Back(from, clause, at);
    }

    private static string? Lacks(string reason, string ifEmpty) =>
        reason.Length == 0 ? ifEmpty
        : reason.Length > FindingWaiver.MaxReason ? Texts.Of("The reason has more than {0} characters. Nothing was recorded: say it shorter. It was: “{1}”", FindingWaiver.MaxReason, reason)
        : null;
}
