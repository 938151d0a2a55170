using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What was done to the statement and decided about it.</summary>
public sealed class LogModel(StatementStore statements, DecisionLogReader log, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<LogEntry> Entries { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnGetMarkdownAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation)
        ? File(Encoding.UTF8.GetBytes(DecisionLog.Write(Statement, Entries)), "text/markdown; charset=utf-8", "decisions.md")
        : this.Missing(DeskModel.NoStatement);

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        var layout = StatementLayout.Of(statement, catalogue.Templates, catalogue.Current.ProfileOf(statement.ProfileId));
        Entries = await log.ReadAsync(statement, layout, cancellation);
        return true;
    }
}
