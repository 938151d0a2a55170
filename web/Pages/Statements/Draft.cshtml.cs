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
    // The notice travels in a cookie; why each clause was proposed stood on this page.
    private const int MostNotes = 4;

    public Statement Statement { get; private set; } = default!;

    public StatementProfile? Profile => catalogue.Current.ProfileOf(Statement.ProfileId);

    /// <summary>Null while a long source is still unread.</summary>
    public DraftProposal? Proposal { get; private set; }

    /// <summary>What was ticked; null where nothing was sent.</summary>
    public IReadOnlyList<string>? Chosen { get; private set; }

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
        if (Chosen.FirstOrDefault(chosen => catalogue.Templates.All(template => template.Id != chosen)) is { } unknown)
        {
            ModelState.AddModelError(string.Empty, Texts.Of("There is no template “{0}” any more: choose again.", unknown));
            return this.Refused();
        }

        if (Statement.SourceIds.Count == 0)
        {
            ModelState.AddModelError(string.Empty, Texts.Of("This statement has no sources yet, so there is nothing to draft from. Choose its sources first."));
            return this.Refused();
        }

        if (Unread is not null)
        {
            ModelState.AddModelError(string.Empty, Unread);
            return this.Refused(StatusCodes.Status409Conflict);
        }

        if (Chosen.Count == 0)
        {
            ModelState.AddModelError(string.Empty, Texts.Of("No clause is ticked, so nothing was drafted. Tick those you want."));
            return this.Refused();
        }

        try
        {
            var drafted = await drafting.DraftAsync(Statement, Chosen, cancellation);
            var added = drafted.Statement.Clauses.Where(clause => Statement.Find(clause.Id) is null).ToList();
            this.Notify(string.Join('\n', [
                added.Count == 0 ? Texts.Of("No clause was added.") : Texts.Of("{0} drafted.", StatementWording.Number(added.Count, Texts.Of("clause"), Texts.Of("clauses"))),
                .. added.Where(clause => clause.Gaps.Count + clause.Conflicts.Count > 0).Take(MostNotes)
                    .Select(clause => Texts.Of("“{0}” needs you: {1}.", catalogue.Templates.First(template => template.Id == clause.TemplateId).Title, string.Join(", ", StatementWording.Open(clause))))]),
                added.Count == 0 ? null : DeskModel.UndoOf(drafted.Statement));
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
            ? Texts.Of("{0} Clauses can be drafted once its facts are there.", SourceWording.Unread(stands))
            : null;
        // A long source is read in the background, never for a look at this page.
        Proposal = Unread is null ? DraftProposal.Of(Statement, await drafting.PreviewAsync(Statement, cancellation: cancellation), catalogue.Templates) : null;
        return true;
    }
}
