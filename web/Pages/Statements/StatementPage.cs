using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>A page that shows one statement and changes nothing.</summary>
public abstract class StatementPage(StatementStore statements, Catalogue catalogue) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    /// <summary>Where its clauses stand, by its profile.</summary>
    public StatementLayout Layout { get; private set; } = default!;

    protected Catalogue Catalogue => catalogue;

    /// <summary>Whether there is such a statement.</summary>
    protected async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        Layout = catalogue.Current.LayoutOf(statement);
        return true;
    }
}
