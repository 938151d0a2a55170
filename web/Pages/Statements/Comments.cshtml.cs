using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>All comments on a statement. What is said here and at the desk comes in here.</summary>
public sealed class CommentsModel(StatementStore statements, CommentStore comments, CommentActs acts, Catalogue catalogue, IAntiforgery antiforgery) : StatementPage(statements, catalogue)
{
    public CommentBoard Board { get; private set; } = CommentBoard.Empty;

    /// <summary>The clause of a comment that could not be kept.</summary>
    public Clause? Refused { get; private set; }

    public CommentEntry Entry { get; private set; } = new("", "", "");

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await ReadAsync(id, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnPostAddAsync(string id, string? clause, string? quote, string? before, string? words, string? from, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Entry = new CommentEntry(Lines(quote), before ?? "", Lines(words).Trim());
        if (Statement.Find(clause ?? "") is not { } found)
        {
            this.Notify(Texts.Of("The clause is not in the statement any more, so the comment was not kept. It was: “{0}”", Entry.Words));
            return RedirectToPage(new { id });
        }

        var (added, field, problem) = await acts.AddAsync(Statement, found, Entry, cancellation);
        if (added is null)
        {
            Refused = found;
            ModelState.AddModelError(field, problem);
            return FormErrors.Refused(this);
        }

        this.Notify(Texts.Of("The comment is kept."));
        return Back(found.Id, added, from);
    }

    public Task<IActionResult> OnPostReplyAsync(string id, string? thread, string? clause, string? words, string? from, CancellationToken cancellation) =>
        FollowAsync(id, thread, CommentActKind.Replied, Lines(words).Trim(), clause, from, cancellation);

    public Task<IActionResult> OnPostResolveAsync(string id, string? thread, string? clause, string? from, CancellationToken cancellation) =>
        FollowAsync(id, thread, CommentActKind.Resolved, "", clause, from, cancellation);

    public Task<IActionResult> OnPostReopenAsync(string id, string? thread, string? clause, string? from, CancellationToken cancellation) =>
        FollowAsync(id, thread, CommentActKind.Reopened, "", clause, from, cancellation);

    private async Task<IActionResult> FollowAsync(string id, string? thread, CommentActKind kind, string words, string? clause, string? from, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        this.Notify(await acts.FollowAsync(id, thread ?? "", kind, words, cancellation));
        return Back(clause, thread, from);
    }

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return false;
        }

        Board = new CommentBoard(await comments.ReadAsync(Statement, cancellation));
        return true;
    }

    private RedirectToPageResult Back(string? clause, string? thread, string? from)
    {
        var at = $"comment-{thread}";
        return from == "desk" && Statement.Find(clause ?? "") is not null
            ? RedirectToPage("Desk", null, new { id = Statement.Id, clause, view = DeskPlace.Name(CardView.Comments) }, at)
            : RedirectToPage("Comments", null, new { id = Statement.Id }, at);
    }

    private static string Lines(string? sent) => (sent ?? "").ReplaceLineEndings("\n");
}
