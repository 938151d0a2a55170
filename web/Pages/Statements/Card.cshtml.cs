using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Everything about one clause on one page, for paper.</summary>
public sealed class CardModel(StatementStore statements, CardReader cards, PrecedentNames precedents, CommentStore comments, Catalogue catalogue, IAntiforgery antiforgery) : StatementPage(statements, catalogue)
{
    public Clause Clause { get; private set; } = default!;

    public IReadOnlyDictionary<SourceId, PrecedentName> Precedents { get; private set; } = new Dictionary<SourceId, PrecedentName>();

    public CommentBoard Comments { get; private set; } = CommentBoard.Empty;

    /// <summary>What there is to show, in the order of the desk's tabs.</summary>
    public IReadOnlyList<(CardView View, CardContent Content)> Parts { get; private set; } = [];

    public string Token => this.FormState(antiforgery).Token;

    public async Task<IActionResult> OnGetAsync(string id, string? clause, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        if (Statement.Find(clause ?? "") is not { } found)
        {
            return this.Missing(Texts.Of("The clause you asked for is not in this statement any more."));
        }

        Clause = found;
        Precedents = await precedents.OfAsync(Statement, cancellation);
        Comments = new CommentBoard(await comments.ReadAsync(Statement, cancellation));
        var parts = new List<(CardView, CardContent)>();
        foreach (var view in cards.ViewsOf(found, Precedents).Where(HasSomething))
        {
            parts.Add((view, await cards.ReadAsync(Statement, found, new DeskPlace(id, found.Id, view), cancellation)));
        }

        Parts = parts;
        return Page();
    }

    private bool HasSomething(CardView view) => view switch
    {
        CardView.Strength => false, // an offer, not a state
        CardView.Brackets => Clause.Brackets.Count > 0,
        CardView.Comments => Comments.Open(Clause.Id).Count > 0,
        _ => true,
    };
}
