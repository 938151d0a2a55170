using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

public sealed class IndexModel(SourceStore sources) : PageModel
{
    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Sources = await Lists.SourcesAsync(sources, cancellation);
}
