using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class ParticularsModel(StatementStore statements, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public StatementEntry Input { get; set; } = new();

    /// <summary>The version the person read; a save is held against it.</summary>
    public int Version { get; private set; }

    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<StatementProfile> Profiles => catalogue.Current.Profiles;

    /// <summary>The other statements, one of which it may accompany.</summary>
    public IReadOnlyList<StatementSummary> Companions { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        (Statement, Version) = (statement, statement.Version);
        Companions = await OthersAsync(id, cancellation);
        Input = new StatementEntry
        {
            Title = statement.Title,
            Parties = string.Join('\n', statement.Parties),
            Participants = string.Join('\n', statement.Participants),
            Date = statement.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Place = statement.Place,
            ProfileId = catalogue.Current.ProfileOf(statement.ProfileId)?.Id,
            CompanionOf = statement.CompanionOf,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int version, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        (Statement, Version) = (statement, version);
        Companions = await OthersAsync(id, cancellation);
        new EntryValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (Input.ProfileId is { Length: > 0 } profile && Profiles.All(known => known.Id != profile))
        {
            ModelState.AddModelError("Input.ProfileId", EntryValidator.NoProfile);
        }

        if (Input.CompanionOf is { Length: > 0 } companion && Companions.All(other => other.Id != companion))
        {
            ModelState.AddModelError("Input.CompanionOf", Texts.Of("The statement it should accompany is not here any more: choose again."));
        }

        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var changed = statement with
        {
            Title = Input.Title!.Trim(),
            Parties = StatementEntry.Lines(Input.Parties),
            Participants = StatementEntry.Lines(Input.Participants),
            Date = DateEntry.Read(Input.Date),
            Place = string.IsNullOrWhiteSpace(Input.Place) ? null : Input.Place.Trim(),
            ProfileId = Input.ProfileId is { Length: > 0 } chosen ? chosen : statement.ProfileId,
            CompanionOf = Input.CompanionOf is { Length: > 0 } accompanied ? accompanied : null,
        };
        if (await statements.SaveAsync(changed, version, "changed the particulars", cancellation) is Stale stale)
        {
            Version = stale.Current.Version;
            ModelState.AddModelError(
                string.Empty,
                Texts.Of("Somebody changed these in the meantime: the title is now “{0}”, issued {1}. Save again to put yours in their place.", stale.Current.Title, StatementWording.PlaceAndDate(stale.Current.Place, stale.Current.Date)));
            return this.Refused(StatusCodes.Status409Conflict);
        }

        this.Notify(Texts.Of("Saved."));
        return RedirectToPage("Desk", new { id });
    }

    private async Task<IReadOnlyList<StatementSummary>> OthersAsync(string id, CancellationToken cancellation) =>
        [.. (await statements.ListAsync(cancellation)).Where(other => other.Id != id)];
}
