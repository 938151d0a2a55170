using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class SourcesModel(StatementStore statements, SourceStore sources, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public StatementEntry Input { get; set; } = new();

    public int Version { get; private set; }

    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Version = Statement.Version;
        Input = new StatementEntry { SourceIds = [.. Statement.SourceIds.Select(source => source.Value)], PrecedentIds = [.. Statement.PrecedentIds.Select(source => source.Value)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Version = version;
        var chosen = Input.SourceIds.Union(Input.PrecedentIds).ToList();
        if (chosen.Any(source => Sources.All(line => line.Id.Value != source)))
        {
            ModelState.AddModelError("Input.SourceIds", "One of the sources chosen is not in this site any more: choose again.");
            return this.Refused();
        }

        var changed = Statement with
        {
            SourceIds = [.. chosen.Select(source => new SourceId(source))],
            PrecedentIds = [.. Input.PrecedentIds.Select(source => new SourceId(source))],
        };
        if (await statements.SaveAsync(changed, version, "chose sources", cancellation) is Stale stale)
        {
            Version = stale.Current.Version;
            ModelState.AddModelError("Input.SourceIds", $"Somebody chose sources in the meantime ({stale.Current.SourceIds.Count} now). Save again to put your choice in the place of theirs.");
            return this.Refused(StatusCodes.Status409Conflict);
        }

        this.Notify($"{StatementWording.Number(chosen.Count, "source is", "sources are")} chosen.");
        return RedirectToPage("Desk", new { id });
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        Statement = (await statements.FindAsync(id, cancellation))!;
        Sources = await Lists.SourcesAsync(sources, cancellation);
        return Statement is not null;
    }
}
