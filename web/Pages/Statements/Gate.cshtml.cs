using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What stands between a statement and its release. What is decided here, at the desk and on the page of the check is in the other half of this class.</summary>
public sealed partial class GateModel(StatementStore statements, StatementReview review, ReviewStore decisions, CommentStore comments, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout { get; private set; } = default!;

    /// <summary>What people said about words of it; a comment stands in nobody's way.</summary>
    public CommentBoard Comments { get; private set; } = CommentBoard.Empty;

    public ReviewedStatement Reviewed { get; private set; } = default!;

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, null, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var lists = catalogue.Current;
        Layout = lists.LayoutOf(Statement);
        Comments = new CommentBoard(await comments.ReadAsync(Statement, cancellation));
        return Page();
    }

    private async Task<bool> LoadAsync(string id, string? clauseId, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        Reviewed = await review.ReadAsync(statement, clauseId, cancellation);
        return true;
    }
}
