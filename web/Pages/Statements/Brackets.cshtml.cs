using Microsoft.AspNetCore.Mvc;
using StatementDraft.Web.Components.Brackets;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>All brackets of the statement; "take" names the party whose fall-back lines are rehearsed.</summary>
public sealed class BracketsModel(StatementStore statements, Catalogue catalogue) : StatementPage(statements, catalogue)
{
    public BracketBoard Board { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, string? take, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Board = BracketBoard.Of(Layout, Statement.Parties.FirstOrDefault(party => party == take), Catalogue.Comparer);
        return Page();
    }
}
