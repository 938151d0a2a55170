using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking.Updating;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a newer version of a source does to the statement; a person goes over to it, or keeps the older one.</summary>
public sealed class UpdateModel(StatementStore statements, StatementUpdates updates, SourceVersionStore versions, UnreadSources queue, Catalogue catalogue) : PageModel
{
    private static string NoUpdate => Texts.Of("This statement does not use that source, or the source has no newer version.");

    public Statement Statement { get; private set; } = default!;

    public PendingUpdate Pending { get; private set; } = default!;

    /// <summary>Null while one of the two versions is still being read.</summary>
    public SourceUpdate? Update { get; private set; }

    public StatementLayout Layout { get; private set; } = default!;

    public string? Unread { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string source, CancellationToken cancellation) =>
        await LoadAsync(id, source, cancellation) ? Page() : this.Missing(NoUpdate);

    /// <summary>Goes over to the newer version, as one act that can be undone.</summary>
    public async Task<IActionResult> OnPostSwitchAsync(string id, string source, string? newer, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, source, cancellation))
        {
            return this.Missing(NoUpdate);
        }

        if (Update is null || newer != Pending.Newer.Value)
        {
            return Again(id, source, Texts.Of("There is a still newer version, or it is being read. Nothing was done: look at it again."));
        }

        if (await statements.SaveAsync(Update.Switch(Statement), version, $"went over to the newer version of “{Pending.OlderDetails.Title}”", cancellation) is not Saved saved)
        {
            return Again(id, source, Texts.Of("The statement was changed after you opened this page, so nothing was done. Look at it again."));
        }

        this.Notify(Texts.Of("The statement uses the newer version of “{0}”.", Pending.OlderDetails.Title), DeskModel.UndoOf(saved.Statement));
        return RedirectToPage("Desk", new { id });
    }

    /// <summary>Stays with the older version: the desk is quiet about it.</summary>
    public Task<IActionResult> OnPostKeepAsync(string id, string source, string? newer, CancellationToken cancellation) =>
        KeepAsync(id, source, newer, kept: true, cancellation);

    public Task<IActionResult> OnPostReopenAsync(string id, string source, string? newer, CancellationToken cancellation) =>
        KeepAsync(id, source, newer, kept: false, cancellation);

    private async Task<IActionResult> KeepAsync(string id, string source, string? newer, bool kept, CancellationToken cancellation)
    {
        if (await FindAsync(id, source, cancellation) is null)
        {
            return this.Missing(NoUpdate);
        }

        if (newer != Pending.Newer.Value)
        {
            return Again(id, source, Texts.Of("There is a still newer version. Nothing was decided: look at it again."));
        }

        await versions.KeepAsync(id, Pending.Older, Pending.Newer, kept, Person.Of(HttpContext), cancellation);
        return Again(id, source, kept ? Texts.Of("The older version is kept in this statement. You can decide anew at any time.") : Texts.Of("It is open again."));
    }

    private RedirectToPageResult Again(string id, string source, string sentence)
    {
        this.Notify(sentence);
        return RedirectToPage("Update", new { id, source });
    }

    private async Task<PendingUpdate?> FindAsync(string id, string source, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement
            || (await versions.OfAsync(statement, cancellation)).FirstOrDefault(update => update.Older == new SourceId(source)) is not { } pending)
        {
            return null;
        }

        (Statement, Pending) = (statement, pending);
        return pending;
    }

    private async Task<bool> LoadAsync(string id, string source, CancellationToken cancellation)
    {
        if (await FindAsync(id, source, cancellation) is not { } pending)
        {
            return false;
        }

        Layout = catalogue.Current.LayoutOf(Statement);
        if (await queue.StandAsync([.. Statement.SourceIds, pending.Older, pending.Newer], cancellation) is { Count: > 0 } stands)
        {
            Unread = Texts.Of("{0} What the newer version changes is shown once its facts are there.", SourceWording.Unread(stands));
        }
        else
        {
            Update = await updates.ReadAsync(Statement, pending.Older, pending.Newer, cancellation);
        }

        return true;
    }
}
