using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Order, headings and standing of the clauses.</summary>
public sealed partial class DeskModel
{
    public async Task<IActionResult> OnPostMoveAsync(string id, string clause, int places, int version, CancellationToken cancellation) =>
        await ToldAsync(await structure.MoveAsync(id, clause, places, version, cancellation), clause, null, places < 0 ? Texts.Of("Moved up.") : Texts.Of("Moved down."), cancellation);

    public async Task<IActionResult> OnPostMoveSectionAsync(string id, string clause, int places, int version, CancellationToken cancellation) =>
        await ToldAsync(
            await structure.MoveSectionAsync(id, clause, places, LayoutOf, version, cancellation), clause, null, places < 0 ? Texts.Of("The section moved up.") : Texts.Of("The section moved down."), cancellation);

    public async Task<IActionResult> OnPostSplitAsync(string id, string clause, int offset, int version, CancellationToken cancellation) =>
        await ToldAsync(await structure.SplitAsync(id, clause, offset, version, cancellation), clause, null, Texts.Of("The clause is split. The second part is a clause of its own below."), cancellation);

    public async Task<IActionResult> OnPostJoinAsync(string id, string clause, int version, CancellationToken cancellation) =>
        await ToldAsync(await structure.JoinAsync(id, clause, version, cancellation), clause, null, Texts.Of("The two clauses are one now."), cancellation);

    public async Task<IActionResult> OnPostHeadAsync(string id, string clause, string? heading, int version, CancellationToken cancellation) =>
        await ToldAsync(await structure.HeadAsync(id, clause, heading ?? "", version, cancellation), clause, null, Texts.Of("The heading is changed."), cancellation);

    public async Task<IActionResult> OnPostStatusAsync(string id, string clause, ClauseStatus status, string? reason, int version, CancellationToken cancellation) =>
        ModelState.IsValid
            ? await ToldAsync(await structure.SetStatusAsync(id, clause, status, reason, version, cancellation), clause, null, Texts.Of("The clause is now: {0}.", StatementWording.Status(status).ToLowerInvariant()), cancellation)
            : BadRequest();

    public async Task<IActionResult> OnPostRemoveAsync(string id, string clause, int version, CancellationToken cancellation)
    {
        var outcome = await structure.RemoveAsync(id, clause, version, cancellation);
        if (outcome is not ActDone done)
        {
            return await ToldAsync(outcome, clause, null, "", cancellation);
        }

        this.Notify(Texts.Of("The clause is removed. Its history is kept."), UndoOf(done.Statement));
        return Back(id, done.Statement.Clauses.Count > 0 ? done.Statement.Clauses[0].Id : null, null);
    }

    private StatementLayout LayoutOf(Statement statement) => catalogue.Current.LayoutOf(statement);
}
