using Microsoft.AspNetCore.Mvc;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The pieces of the desk that its script asks for by themselves.</summary>
public sealed partial class DeskModel
{
    /// <summary>The form of one clause, to be put in the place of its words. Agreed words have none.</summary>
    public async Task<IActionResult> OnGetFormAsync(string id, string? clause, string? view, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement || statement.Find(clause ?? "") is not { IsLocked: false } found)
        {
            return NotFound();
        }

        return new FragmentResult<ClauseForm>(new Dictionary<string, object?>
        {
            [nameof(ClauseForm.Clause)] = found,
            [nameof(ClauseForm.Title)] = LayoutOf(statement).TitleOf(found),
            [nameof(ClauseForm.Place)] = new DeskPlace(id, found.Id, ViewOf(view), Editing: true),
            [nameof(ClauseForm.Form)] = Form,
            [nameof(ClauseForm.ReadVersion)] = statement.Version,
        });
    }

    /// <summary>The outline with what the check of the whole statement found, however long that takes.</summary>
    public async Task<IActionResult> OnGetOutlineAsync(string id, string? clause, string? view, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return NotFound();
        }

        return new FragmentResult<OutlineFragment>(new Dictionary<string, object?>
        {
            [nameof(OutlineFragment.Statement)] = statement,
            [nameof(OutlineFragment.Layout)] = LayoutOf(statement),
            [nameof(OutlineFragment.Place)] = new DeskPlace(id, clause, ViewOf(view)),
            [nameof(OutlineFragment.Comments)] = new CommentBoard(await comments.ReadAsync(statement, cancellation)),
            [nameof(OutlineFragment.Objections)] = await ObjectionsAsync(id, cancellation),
            [nameof(OutlineFragment.Check)] = (await checking.CheckAsync(statement, cancellation: cancellation)).Check,
        });
    }
}
