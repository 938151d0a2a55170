using Microsoft.AspNetCore.Mvc;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The negotiating table.</summary>
public sealed class TableModel(StatementStore statements, SourceStore sources, Catalogue catalogue) : StatementPage(statements, catalogue)
{
    public NegotiatingTable Table { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Table = NegotiatingTable.Of(Statement, Layout, await sources.FindAsync(Statement.PrecedentIds, cancellation), new Core.Comparing.Precedents(Catalogue.Lexicon));
        return Page();
    }
}
