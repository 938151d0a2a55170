using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class IndexModel(StatementStore statements) : PageModel
{
    public IReadOnlyList<StatementLine> Statements { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Statements = await Lists.StatementsAsync(statements, cancellation);
}
