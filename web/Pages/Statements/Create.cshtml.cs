using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class CreateModel(StatementStore statements, SourceStore sources, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public StatementEntry Input { get; set; } = new();

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public async Task OnGetAsync(CancellationToken cancellation) => Sources = await Lists.SourcesAsync(sources, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Sources = await Lists.SourcesAsync(sources, cancellation);
        new EntryValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (Input.SourceIds.Concat(Input.PrecedentIds).Any(id => Sources.All(source => source.Id.Value != id)))
        {
            ModelState.AddModelError("Input.SourceIds", "One of the sources chosen is not in this site any more: choose again.");
        }

        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var statement = await statements.CreateAsync(
            new NewStatement(
                Input.Title!.Trim(),
                StatementEntry.Lines(Input.Parties),
                StatementEntry.Lines(Input.Participants),
                DateEntry.Read(Input.Date),
                string.IsNullOrWhiteSpace(Input.Place) ? null : Input.Place.Trim(),
                [.. Input.SourceIds.Union(Input.PrecedentIds).Select(id => new SourceId(id))],
                [.. Input.PrecedentIds.Select(id => new SourceId(id))]),
            cancellation);
        return RedirectToPage("Desk", new { id = statement.Id });
    }
}
