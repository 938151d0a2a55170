using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Checking.Matrix;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Clauses against sources: what rests on what.</summary>
public sealed class MatrixModel(StatementStore statements, StatementChecking checking, SourceStore sources, Catalogue catalogue) : StatementPage(statements, catalogue)
{
    public SourceMatrix Matrix { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var check = await checking.CheckAsync(Statement, cancellation: cancellation);

        // A clause may rest on a precedent, or on a source that was taken out of the statement since.
        var all = await sources.FindAsync([.. Statement.SourceIds.Union(Statement.Clauses.SelectMany(clause => clause.Links).Select(link => link.Quotation.SourceId))], cancellation);
        Matrix = SourceMatrix.Of(check.Check, all);
        return Page();
    }
}
