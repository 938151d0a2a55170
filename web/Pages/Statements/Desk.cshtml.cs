using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The desk. What is done to a clause is in the other half of this class.</summary>
public sealed partial class DeskModel(StatementStore statements, ClauseActs acts, StructureActs structure, BracketActs brackets, CardReader cards, PrecedentNames precedents, SourceVersionStore versions, StatementUpdates updating, StatementChecking checking, CommentStore comments, ReviewStore decisions, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    internal static string NoStatement => Texts.Of("No statement has this id. It may belong to another database.");

    public Statement Statement { get; private set; } = default!;

    public DeskPlace Place { get; private set; } = default!;

    /// <summary>Sections and titles, by the statement's profile.</summary>
    public StatementLayout Layout { get; private set; } = default!;

    /// <summary>What was done so far, and what of it can be taken back.</summary>
    public Acts Acts { get; private set; } = new([]);

    /// <summary>The agreed texts that clauses were taken from.</summary>
    public IReadOnlyDictionary<SourceId, PrecedentName> Precedents { get; private set; } = new Dictionary<SourceId, PrecedentName>();

    /// <summary>The sources that have a newer version about which nobody has decided yet.</summary>
    public IReadOnlyList<PendingUpdate> Updates { get; private set; } = [];

    /// <summary>Those of them that touch a clause, by its id.</summary>
    public ILookup<string, PendingUpdate> Touched { get; private set; } = Array.Empty<PendingUpdate>().ToLookup(_ => "");

    public CommentBoard Comments { get; private set; } = CommentBoard.Empty;

    /// <summary>The objections that stand, by clause.</summary>
    public ILookup<string, Objection> Objections { get; private set; } = Array.Empty<Objection>().ToLookup(_ => "");

    /// <summary>What the card can show of the clause in hand.</summary>
    public IReadOnlyList<CardView> Views { get; private set; } = [];

    public CardContent? InCard { get; private set; }

    /// <summary>The check of the whole statement, where nobody has to wait for it.</summary>
    public StatementCheck? Check { get; private set; }

    /// <summary>Whether the clause in the address is not in the statement.</summary>
    public bool IsClauseGone { get; private set; }

    /// <summary>The form of the clause in hand, where it is being edited.</summary>
    public FormState? Edit => Place.Editing ? Form : null;

    /// <summary>What was typed and could not be saved.</summary>
    public string? Typed { get; private set; }

    /// <summary>The saved words against what was typed, where somebody saved in between.</summary>
    public Redline? StaleRedline { get; private set; }

    /// <summary>What was typed together with what somebody else had saved in between, where the two could be joined.</summary>
    public ThreeWayMerge? MergedIn { get; private set; }

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, string? clause, string? view, string? against, string? edit, CancellationToken cancellation) =>
        await OpenAsync(id, clause, view, against, edit is not null, cancellation) ? await WholeAsync(cancellation) : this.Missing(NoStatement);

    /// <summary>The card alone, for a script.</summary>
    public async Task<IActionResult> OnGetCardAsync(string id, string? clause, string? view, string? against, CancellationToken cancellation) =>
        await OpenAsync(id, clause, view, against, editing: false, cancellation) && InCard is not null ? Card() : NotFound();

    private async Task<bool> OpenAsync(string id, string? clauseId, string? view, string? against, bool editing, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        await ShowAsync(clauseId, ViewOf(view), against, editing, cancellation);
        return true;
    }

    private async Task ShowAsync(string? clauseId, CardView view, string? against, bool editing, CancellationToken cancellation)
    {
        var inHand = clauseId is null ? (Statement.Clauses.Count > 0 ? Statement.Clauses[0] : null) : Statement.Find(clauseId);
        Layout = LayoutOf(Statement);
        Precedents = await precedents.OfAsync(Statement, cancellation);
        Comments = new CommentBoard(await comments.ReadAsync(Statement, cancellation));
        IsClauseGone = clauseId is not null && inHand is null;
        Views = inHand is null ? [] : cards.ViewsOf(inHand, Precedents);
        view = Views.Contains(view) ? view : CardView.Evidence;
        Place = new DeskPlace(Statement.Id, inHand?.Id, view, against, editing && inHand is { IsLocked: false });
        InCard = inHand is null ? null : await cards.ReadAsync(Statement, inHand, Place, cancellation);
    }

    // A script that asks for the card alone needs nothing of this.
    private async Task<PageResult> WholeAsync(CancellationToken cancellation)
    {
        Acts = await statements.ActsAsync(Statement.Id, cancellation);
        Objections = await ObjectionsAsync(Statement.Id, cancellation);
        Check = await checking.FindAsync(Statement, cancellation);
        Updates = [.. (await versions.OfAsync(Statement, cancellation)).Where(update => update.Kept is null)];
        Touched = await updating.TouchedAsync(Statement, Updates, cancellation);
        return Page();
    }

    private async Task<ILookup<string, Objection>> ObjectionsAsync(string id, CancellationToken cancellation) =>
        (await decisions.ObjectionsAsync(id, cancellation)).ToLookup(objection => objection.ClauseId);

    /// <summary>Names the act that led to this version, so that the next page can take it back.</summary>
    internal static string UndoOf(Statement statement) => statement.Version.ToString(CultureInfo.InvariantCulture);

    private static CardView ViewOf(string? view) => Enum.TryParse<CardView>(view, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : CardView.Evidence;

    private FragmentResult<CardFragment> Card() => new(new Dictionary<string, object?>
    {
        [nameof(CardFragment.Clause)] = Statement.Find(Place.ClauseId!),
        [nameof(CardFragment.Title)] = Layout.TitleOf(Statement.Find(Place.ClauseId!)!),
        [nameof(CardFragment.Comments)] = Comments,
        [nameof(CardFragment.Precedents)] = Precedents,
        [nameof(CardFragment.Views)] = Views,
        [nameof(CardFragment.Place)] = Place,
        [nameof(CardFragment.Content)] = InCard,
        [nameof(CardFragment.Token)] = Form.Token,
        [nameof(CardFragment.ReadVersion)] = Statement.Version,
        [nameof(CardFragment.MergedIn)] = MergedIn,
    });
}
