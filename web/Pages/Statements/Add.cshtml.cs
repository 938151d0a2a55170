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

public sealed class AddModel(StatementStore statements, ClauseAdding adding, UnreadSources queue, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public AddEntry Input { get; set; } = new();

    public Statement Statement { get; private set; } = default!;

    /// <summary>The clause that the new one follows; null puts it first.</summary>
    public string? After { get; private set; }

    public string? AfterTitle { get; private set; }

    public IReadOnlyList<AgreedParagraph> Paragraphs { get; private set; } = [];

    public IReadOnlyList<ClauseTemplate> Templates => [.. catalogue.Templates.Where(template => Statement.Clauses.All(clause => clause.TemplateId != template.Id))];

    public string BackHref => new DeskPlace(Statement.Id).Path;

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, string? after, CancellationToken cancellation) =>
        await LoadAsync(id, after, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnPostAsync(string id, string? after, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, after, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        switch (Input.Kind)
        {
            case "text":
                return ClauseActs.Problem(Input.Text ?? "") is { } problem
                    ? Refused("Input.Text", problem)
                    : Added(await adding.WriteAsync(Statement, After, Input.Heading ?? "", Input.Text!.ReplaceLineEndings("\n"), cancellation), Texts.Of("Your clause is added."));
            case "template" when Templates.All(template => template.Id != Input.Template):
                return Refused("Input.Template", Texts.Of("That template is not there any more, or its clause is in the statement already: choose another."));
            case "template":
                return await queue.StandAsync(Statement.SourceIds, cancellation) is { Count: > 0 } stands
                    ? Refused("Input.Template", Texts.Of("{0} The clause can be drafted once its facts are there.", SourceWording.Unread(stands)))
                    : Added(await adding.DraftAsync(Statement, After, Input.Template!, cancellation), Texts.Of("The clause is drafted."));
            case "paragraph" when Paragraphs.FirstOrDefault(paragraph => paragraph.Key == Input.Paragraph) is { } chosen:
                return Added(await adding.CarryAsync(Statement, After, chosen, cancellation), Texts.Of("A paragraph of “{0}” is carried over, linked back to it.", chosen.Precedent.Details.Title));
            default:
                return Refused("Input.Paragraph", Texts.Of("Choose a paragraph."));
        }
    }

    // Adding changes no clause that is there, so it can only be overtaken by another act of the same kind.
    private IActionResult Added(SaveOutcome outcome, string notice)
    {
        if (outcome is not Saved saved)
        {
            return Refused(string.Empty, Texts.Of("Somebody added a clause for the same template at this moment. Look at the desk before you add it again."));
        }

        var added = saved.Statement.Clauses.FirstOrDefault(clause => Statement.Find(clause.Id) is null);
        this.Notify(notice, DeskModel.UndoOf(saved.Statement));
        return RedirectToPage("Desk", null, new { id = saved.Statement.Id, clause = added?.Id }, added is null ? null : $"clause-{added.Id}");
    }

    private PageResult Refused(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return this.Refused();
    }

    private async Task<bool> LoadAsync(string id, string? after, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        var follows = after is null ? null : statement.Find(after) ?? (statement.Clauses.Count > 0 ? statement.Clauses[^1] : null);
        After = follows?.Id;
        AfterTitle = follows is null ? null : catalogue.Current.LayoutOf(statement).TitleOf(follows);
        Paragraphs = await adding.ParagraphsAsync(statement, cancellation);
        return true;
    }
}
