using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking.Matrix;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Clauses against sources: what rests on what.</summary>
public sealed class MatrixModel(StatementStore statements, StatementChecking checking, SourceStore sources, Catalogue catalogue) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout { get; private set; } = default!;

    public SourceMatrix Matrix { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var lists = catalogue.Current;
        Statement = statement;
        Layout = StatementLayout.Of(statement, lists.Templates, lists.ProfileOf(statement.ProfileId));
        var check = await checking.CheckAsync(statement, cancellation: cancellation);

        // A clause may rest on a precedent, or on a source that was taken out of the statement since.
        var all = await sources.FindAsync([.. statement.SourceIds.Union(statement.Clauses.SelectMany(clause => clause.Links).Select(link => link.Quotation.SourceId))], cancellation);
        Matrix = SourceMatrix.Of(check.Check, all);
        return Page();
    }
}
