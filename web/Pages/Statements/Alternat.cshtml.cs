using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>One party's copy; without a party that of the one named second, for the first has the working text.</summary>
public sealed class AlternatModel(StatementStore statements, Catalogue catalogue) : StatementPage(statements, catalogue)
{
    public AlternatCopy Copy { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, string? party, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Copy = new Alternat(Catalogue.Lexicon).CopyOf(Statement, Statement.Parties.FirstOrDefault(one => one == party) ?? Statement.Parties[1]);
        return Page();
    }
}
