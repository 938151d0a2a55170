using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class CreateModel(StatementStore statements, SourceStore sources, AgreedStart agreed, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public StatementEntry Input { get; set; } = new();

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public IReadOnlyList<StatementProfile> Profiles => catalogue.Current.Profiles;

    public FormState Form => this.FormState(antiforgery);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sources = await Lists.SourcesAsync(sources, cancellation);
        Input.ProfileId = StatementProfile.DefaultId;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Sources = await Lists.SourcesAsync(sources, cancellation);
        new EntryValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (Input.SourceIds.Concat(Input.PrecedentIds).Any(id => Sources.All(source => source.Id.Value != id)))
        {
            ModelState.AddModelError("Input.SourceIds", Texts.Of("One of the sources chosen is not in this site any more: choose again."));
        }

        if (Input.ProfileId is { Length: > 0 } profile && Profiles.All(known => known.Id != profile))
        {
            ModelState.AddModelError("Input.ProfileId", EntryValidator.NoProfile);
        }

        var start = Input.StartFrom is { Length: > 0 } chosen ? new SourceId(chosen) : (SourceId?)null;
        if (start is not null && !Sources.Any(source => source.Id == start && AgreedLanguage.IsAgreed(source.Details)))
        {
            ModelState.AddModelError("Input.StartFrom", Texts.Of("The agreed text you chose is not among the joint statements and fact sheets of this site any more: choose again."));
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
                [.. Input.SourceIds.Distinct().Select(id => new SourceId(id))],
                [.. Input.PrecedentIds.Distinct().Select(id => new SourceId(id))])
            {
                ProfileId = Input.ProfileId is { Length: > 0 } named ? named : StatementProfile.DefaultId,
            },
            cancellation);
        if (start is { } precedent && await agreed.StartAsync(statement, precedent, cancellation) is Saved saved)
        {
            var title = Sources.First(source => source.Id == precedent).Details.Title;
            this.Notify(AgreedStarted(saved.Statement.Clauses.Count, title), DeskModel.UndoOf(saved.Statement));
        }

        return RedirectToPage("Desk", new { id = statement.Id });
    }

    internal static string AgreedStarted(int clauses, string title) =>
        Texts.Of("{0} of “{1}” {2} in the statement as agreed language, linked back to it.", StatementWording.Number(clauses, Texts.Of("paragraph"), Texts.Of("paragraphs")), title, (clauses == 1 ? Texts.Of("is") : Texts.Of("are")));
}
