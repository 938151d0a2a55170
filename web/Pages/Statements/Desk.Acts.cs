using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed partial class DeskModel
{
    private const int Attempts = 5;

    private bool AskedByScript => Request.Headers.ContainsKey("X-Fragment");

    public async Task<IActionResult> OnPostEditAsync(string id, string clause, string? text, int version, string? view, string? against, string[]? sent, CancellationToken cancellation)
    {
        var typed = (text ?? "").ReplaceLineEndings("\n");
        version = await statements.HeardAsync(id, clause, sent ?? [], version, cancellation);
        var act = AskedByScript ? Act.Typed : "edited";
        var outcome = await acts.EditAsync(id, clause, typed, version, cancellation, act);
        // Somebody who types at the same time may save again while the two are brought together.
        for (var attempt = 1; attempt < Attempts && outcome is ActOvertaken late; attempt++)
        {
            if (await statements.MergeAsync(late, clause, typed, version, cancellation) is not { } merge)
            {
                break;
            }

            outcome = await acts.EditAsync(id, clause, merge.TextWith(piece => piece.Ours.Of(typed)), late.Current.Version, cancellation, act);
            MergedIn = outcome is ActDone ? merge : null;
        }

        switch (outcome)
        {
            case ActDone done:
                return await AfterAsync(done, clause, view, MergedIn is null ? Texts.Of("Saved.") : Texts.Of("Saved, together with what somebody else changed in this clause meanwhile."), cancellation, against);
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

    public async Task<IActionResult> OnPostFillAsync(string id, string clause, string? slot, string? fact, int version, CancellationToken cancellation) =>
        await ToldAsync(await acts.FillAsync(id, clause, slot ?? "", fact ?? "", version, cancellation), clause, null, Texts.Of("“{0}” is filled and linked to its source.", slot), cancellation);

    public async Task<IActionResult> OnPostStrengthAsync(string id, string clause, string? point, int wording, int version, CancellationToken cancellation) =>
        await ToldAsync(await acts.SwitchAsync(id, clause, point ?? "", wording, version, cancellation), clause, "strength", Texts.Of("The strength is switched."), cancellation);

    public async Task<IActionResult> OnPostRestoreAsync(string id, string clause, int revision, int version, CancellationToken cancellation) =>
        await ToldAsync(await acts.RestoreAsync(id, clause, revision, version, cancellation), clause, "history", Texts.Of("The words of revision {0} stand again.", revision), cancellation);

    /// <summary>Takes back what led to a version; that, too, is a version and can be taken back.</summary>
    public async Task<IActionResult> OnPostUndoAsync(string id, string? clause, int version, CancellationToken cancellation)
    {
        var outcome = await statements.UndoAsync(id, version, cancellation);
        if (outcome is Saved saved)
        {
            this.Notify(Texts.Of("It is taken back."));
            return Back(id, saved.Statement.Find(clause ?? "")?.Id, null);
        }

        this.Notify(outcome is Locked ? Locked.Sentence : Texts.Of("It was changed again in the meantime, so nothing was taken back. The history of each clause has every revision."));
        return Back(id, (outcome as Stale)?.Current.Find(clause ?? "")?.Id ?? (outcome as Locked)?.Clauses[0].Id, null);
    }

    private async Task<IActionResult> ToldAsync(ActOutcome? outcome, string clause, string? view, string notice, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case ActDone done:
                return await AfterAsync(done, clause, view, notice, cancellation);
            case ActOvertaken overtaken:
                this.NotifyNothingDone(Texts.Of("The clause was changed after you opened it, so nothing was done. Look at it and choose again."));
                return Back(overtaken.Current.Id, clause, view);
            case ActRefused refused:
                this.NotifyNothingDone(refused.Sentence);
                return Back(refused.Current.Id, clause, view);
            default:
                return this.Missing(NoStatement);
        }
    }

    private async Task<IActionResult> AfterAsync(ActDone done, string clause, string? view, string notice, CancellationToken cancellation, string? against = null)
    {
        if (AskedByScript)
        {
            Statement = done.Statement;
            await ShowAsync(clause, ViewOf(view), against, editing: false, cancellation);
            return Card();
        }

        // A save that changed nothing made no version, and there is nothing to take back.
        this.Notify(notice, done.IsNew ? UndoOf(done.Statement) : null);
        return Back(done.Statement.Id, clause, view);
    }

    // What was typed is shown again with the version as it stands now: saving once more is then a decision, not an accident.
    private async Task<IActionResult> TypedAgainAsync(string clause, string? view, string typed, int status, CancellationToken cancellation)
    {
        Typed = typed;
        await ShowAsync(clause, ViewOf(view), null, editing: true, cancellation);
        await WholeAsync(cancellation);
        return this.Refused(status);
    }

    private RedirectToPageResult Back(string id, string? clause, string? view) =>
        RedirectToPage("Desk", null, new { id, clause, view = ViewOf(view) == CardView.Evidence ? null : view }, clause is null ? null : $"clause-{clause}");
}
