using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Exchange;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What was done to the statement and decided about it.</summary>
public sealed class LogModel(StatementStore statements, DecisionLogReader log, Catalogue catalogue, IAntiforgery antiforgery) : StatementPage(statements, catalogue)
{
    public IReadOnlyList<LogEntry> Entries { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await ReadAsync(id, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnGetMarkdownAsync(string id, CancellationToken cancellation) => await ReadAsync(id, cancellation)
        ? File(Encoding.UTF8.GetBytes(DecisionLog.Write(Statement, Entries)), "text/markdown; charset=utf-8", "decisions.md")
        : this.Missing(DeskModel.NoStatement);

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return false;
        }

        Entries = await log.ReadAsync(Statement, Layout, cancellation);
        return true;
    }
}
