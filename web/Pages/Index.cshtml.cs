using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages;

public sealed class IndexModel(StatementStore statements, SourceStore sources, SampleSources samples) : PageModel
{
    public IReadOnlyList<StatementLine> Statements { get; private set; } = [];

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public bool SamplesExist => samples.Exist;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Statements = await Lists.StatementsAsync(statements, cancellation);
        Sources = await Lists.SourcesAsync(sources, cancellation);
    }

    public async Task<IActionResult> OnPostSamplesAsync(CancellationToken cancellation)
    {
        if (!samples.Exist)
        {
            return this.Missing(Texts.Of("There are no samples beside the templates of this site."));
        }

        var statement = await samples.AddAsync(cancellation);
        this.Notify(Texts.Of("The samples are added, and this statement is drafted from them. Everything in it can be changed."));
        return RedirectToPage("/Statements/Desk", new { id = statement.Id });
    }
}
