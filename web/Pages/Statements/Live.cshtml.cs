using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Live;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of words that are being typed, for the desk's script. It stores nothing.</summary>
public sealed class LiveModel(StatementStore statements, StatementChecking checking, CommentStore comments) : PageModel
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>A page of its own it has none: whoever follows the address is led to the desk.</summary>
    public IActionResult OnGet(string id) => RedirectToPage("Desk", new { id });

    public async Task<IActionResult> OnPostAsync(string id, string clause, string? text, CancellationToken cancellation)
    {
        var typed = (text ?? "").ReplaceLineEndings("\n");
        if (await statements.FindClauseAsync(id, clause, cancellation) is not var (statement, saved))
        {
            return NotFound();
        }

        if (ClauseActs.Problem(typed) is { } problem)
        {
            return new JsonResult(new LiveCheck(problem, "", []), s_json);
        }

        var edited = ClauseEditor.Edit(saved, typed);
        var whole = ReferenceEquals(edited, saved) ? statement : statement.With(edited);
        var check = await checking.CheckAsync(whole, clause, cancellation);
        var board = new CommentBoard(await comments.ReadAsync(whole, cancellation));
        return new JsonResult(LiveMarks.Of(check.Check.Clauses[0], check.Sources, board), s_json);
    }
}
