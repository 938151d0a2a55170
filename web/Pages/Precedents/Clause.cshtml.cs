using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Precedents;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Pages.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>The earlier wordings of the topic of one clause.</summary>
public sealed class ClauseModel(StatementStore statements, LadderReader reader, PrecedentActs acts, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    private static string NoClause => Texts.Of("No clause has this id in this statement. It may have been taken out.");

    public Statement Statement { get; private set; } = default!;

    public Clause Clause { get; private set; } = default!;

    public string Title { get; private set; } = "";

    /// <summary>Null where the clause speaks of no listed topic.</summary>
    public LadderView? View { get; private set; }

    public string DeskHref => new DeskPlace(Statement.Id, Clause.Id).Href;

    /// <summary>This page as an address, to come back to.</summary>
    public string Back => Request.Path + Request.QueryString;

    public async Task<IActionResult> OnGetAsync(string id, string clauseId, string? with, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        if (statement.Find(clauseId) is not { } clause)
        {
            return this.Missing(NoClause);
        }

        (Statement, Clause) = (statement, clause);
        Title = catalogue.Current.LayoutOf(statement).TitleOf(clause);
        if (reader.TopicOf(clause) is { } topic)
        {
            View = await reader.OfClauseAsync(new LadderDraft(statement, clause, this.FormState(antiforgery).Token), topic, with, cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCarryAsync(string id, string clauseId, string? source, string? spans, string? into, int version, CancellationToken cancellation)
    {
        var asNew = into == "new";
        if (await acts.CarryAsync(id, clauseId, source ?? "", spans ?? "", asNew, version, cancellation) is not var (outcome, carried))
        {
            return this.Missing(NoClause);
        }

        switch (outcome)
        {
            case ActDone done:
                this.Notify(asNew ? Texts.Of("The agreed words are a new clause, linked to where they stand.") : Texts.Of("The agreed words stand in the clause, linked to where they stand."), DeskModel.UndoOf(done.Statement));
                return Redirect($"{new DeskPlace(id, carried).Href}#clause-{carried}");
            case ActRefused refused:
                this.Notify(refused.Sentence);
                break;
            default:
                this.Notify(Texts.Of("The clause was changed after you opened this page, so nothing was carried over. Look at it and choose again."));
                break;
        }

        return Redirect(LadderDraft.AddressOf(id, clauseId));
    }
}
