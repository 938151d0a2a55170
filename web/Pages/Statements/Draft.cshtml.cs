using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class DraftModel(StatementStore statements, StatementDrafting drafting, UnreadSources queue, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    // The notice travels in a cookie; what is left out stands in the statement anyway.
    private const int MostNotes = 8;

    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<ClauseTemplate> Templates => catalogue.Templates;

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>Which long sources have no facts yet; null where all are read.</summary>
    public string? Unread { get; private set; }

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnPostAsync(string id, string[]? templates, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Chosen = templates ?? [];
        if (Chosen.FirstOrDefault(chosen => Templates.All(template => template.Id != chosen)) is { } unknown)
        {
            ModelState.AddModelError(string.Empty, $"There is no template “{unknown}” any more: choose again.");
            return this.Refused();
        }

        if (Statement.SourceIds.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "This statement has no sources yet, so there is nothing to draft from. Choose its sources first.");
            return this.Refused();
        }

        if (Unread is not null)
        {
            ModelState.AddModelError(string.Empty, Unread);
            return this.Refused(StatusCodes.Status409Conflict);
        }

        try
        {
            var drafted = await drafting.DraftAsync(Statement, Chosen.Count == 0 ? null : Chosen, cancellation);
            var added = drafted.Statement.Clauses.Where(clause => Statement.Find(clause.Id) is null).ToList();
            this.Notify(string.Join('\n', [
                added.Count == 0 ? "No clause was added." : $"{StatementWording.Number(added.Count, "clause", "clauses")} drafted.",
                .. drafted.Notes.Take(MostNotes).Select(note => note.Message)]));
            return RedirectToPage("Desk", new { id, clause = added.FirstOrDefault()?.Id });
        }
        catch (DraftingRaceException race)
        {
            ModelState.AddModelError(string.Empty, race.Message);
            return this.Refused(StatusCodes.Status409Conflict);
        }
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        Unread = await queue.StandAsync(statement.SourceIds, cancellation) is { Count: > 0 } stands
            ? $"{SourceWording.Unread(stands)} Clauses can be drafted once its facts are there."
            : null;
        return true;
    }
}
