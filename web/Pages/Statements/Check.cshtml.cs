using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of the whole statement, to be read or printed.</summary>
public sealed class CheckModel(StatementStore statements, StatementChecking checking, Catalogue catalogue) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout { get; private set; } = default!;

    public StatementCheck Check { get; private set; } = new([], []);

    public IReadOnlyDictionary<SourceId, Source> Sources { get; private set; } = new Dictionary<SourceId, Source>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var lists = catalogue.Current;
        Statement = statement;
        Layout = StatementLayout.Of(statement, lists.Templates, lists.ProfileOf(statement.ProfileId));
        (Check, Sources) = await checking.CheckAsync(statement, cancellation: cancellation);
        return Page();
    }
}
