using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Comparing;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Pages.Statements;

public sealed partial class DeskModel
{
    private bool AskedByScript => Request.Headers.ContainsKey("X-Fragment");

    public async Task<IActionResult> OnPostEditAsync(string id, string clause, string? text, int version, string? view, CancellationToken cancellation)
    {
        var typed = (text ?? "").ReplaceLineEndings("\n");
        switch (await acts.EditAsync(id, clause, typed, version, cancellation))
        {
            case ActDone done:
                return await AfterAsync(done, clause, view, "Saved.", cancellation);
            case ActOvertaken overtaken:
                Statement = overtaken.Current;
                StaleRedline = Redline.Compare(overtaken.Current.Find(clause)!.Text, typed);
                return await TypedAgainAsync(clause, view, typed, StatusCodes.Status409Conflict, cancellation);
            case ActRefused refused:
                Statement = refused.Current;
                ModelState.AddModelError("text", refused.Sentence);
                return await TypedAgainAsync(clause, view, typed, StatusCodes.Status422UnprocessableEntity, cancellation);
            default:
                return this.Missing(NoStatement);
        }
    }

    public async Task<IActionResult> OnPostFillAsync(string id, string clause, string? slot, string? fact, int version, CancellationToken cancellation)
    {
        switch (await acts.FillAsync(id, clause, slot ?? "", fact ?? "", version, cancellation))
        {
            case ActDone done:
                return await AfterAsync(done, clause, null, $"“{slot}” is filled and linked to its source.", cancellation);
            case ActOvertaken:
                this.Notify("The clause was changed after you opened it, so nothing was filled. Look at it and choose again.");
                return Back(id, clause, null);
            case ActRefused refused:
                this.Notify(refused.Sentence);
                return Back(id, clause, null);
            default:
                return this.Missing(NoStatement);
        }
    }

    private async Task<IActionResult> AfterAsync(ActDone done, string clause, string? view, string notice, CancellationToken cancellation)
    {
        if (AskedByScript)
        {
            Statement = done.Statement;
            await ShowAsync(clause, ViewOf(view), null, editing: false, cancellation);
            return Card();
        }

        this.Notify(notice);
        return Back(done.Statement.Id, clause, view);
    }

    // What was typed is shown again with the version as it stands now: saving once more is then a decision, not an accident.
    private async Task<IActionResult> TypedAgainAsync(string clause, string? view, string typed, int status, CancellationToken cancellation)
    {
        Typed = typed;
        await ShowAsync(clause, ViewOf(view), null, editing: true, cancellation);
        return this.Refused(status);
    }

    private RedirectToPageResult Back(string id, string clause, string? view) =>
        RedirectToPage("Desk", null, new { id, clause, view = ViewOf(view) == CardView.Evidence ? null : view }, $"clause-{clause}");
}
