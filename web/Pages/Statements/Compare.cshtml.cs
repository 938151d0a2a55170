using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The whole statement, or one clause over the whole width, against another text. What is decided is in the other half of this class.</summary>
[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes, ValueLengthLimit = MaxBytes)]
public sealed partial class CompareModel(
    StatementStore statements, ProposalStore proposals, WholeTexts wholes, ClauseComparisons comparisons, RedlineActs acts, StructureActs structure, Catalogue catalogue, IAntiforgery antiforgery, TimeProvider clock) : PageModel
{
    private const int MaxBytes = 64 * 1024 * 1024;

    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout { get; private set; } = default!;

    public Clause? Clause { get; private set; }

    public RedlinePlace Place { get; private set; } = default!;

    public IReadOnlyList<ComparisonChoice> Choices { get; private set; } = [];

    public ComparisonChoice? Chosen { get; private set; }

    /// <summary>The passages; one where a clause was asked for.</summary>
    public IReadOnlyList<ComparedPair> Pairs { get; private set; } = [];

    /// <summary>What was pasted and could not be kept.</summary>
    public ProposalEntry? Entry { get; private set; }

    public FormState Form => this.FormState(antiforgery);

    /// <summary>Where the notice's Undo leads: back to this comparison.</summary>
    public string UndoAction => Place.Href is var here && here.Contains('?', StringComparison.Ordinal)
        ? $"{here.Replace("clause=", "at=", StringComparison.Ordinal)}&handler=Undo"
        : $"{here}?handler=Undo";

    public string Title => Clause is null ? Texts.Of("Compare") : Texts.Of("Compare “{0}”", Layout.TitleOf(Clause));

    public async Task<IActionResult> OnGetAsync(string id, string? clause, string? against, string? layout, CancellationToken cancellation) =>
        await LoadAsync(id, clause, against, layout == "side", cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    /// <summary>The redline as plain text, for an e-mail or a cable.</summary>
    public async Task<IActionResult> OnGetTextAsync(string id, string? clause, string? against, CancellationToken cancellation) =>
        await LoadAsync(id, clause, against, sideBySide: false, cancellation)
            ? Content(string.Join("\n\n", Pairs.Select(pair => CriticMarkup.Write(pair.Redline.Redline))) + "\n", "text/plain; charset=utf-8")
            : this.Missing(DeskModel.NoStatement);

    private async Task<bool> LoadAsync(string id, string? clauseId, string? against, bool sideBySide, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        Layout = catalogue.Current.LayoutOf(statement);
        Clause = statement.Find(clauseId ?? "");
        Place = new RedlinePlace(id, Clause is null ? RedlineFrame.Whole : RedlineFrame.Clause, Clause?.Id, null, sideBySide);
        PutAway = await proposals.PutAwayListAsync(id, cancellation);
        await (Clause is null ? CompareWholeAsync(ComparisonKey.Parse(against), cancellation) : CompareClauseAsync(Clause, against, cancellation));
        return true;
    }

    private async Task CompareWholeAsync(ComparisonKey? asked, CancellationToken cancellation)
    {
        Choices = await wholes.ListAsync(Statement, cancellation);
        Chosen = Choices.FirstOrDefault(choice => choice.Key.IsSame(asked));
        if (Chosen is not null && await wholes.PassagesAsync(Statement, asked!, cancellation) is { } passages)
        {
            Place = Place with { Key = asked! with { Passage = null } };
            Pairs = WholeComparison.Make(Statement, Layout, Place.Key, passages, catalogue.Lexicon);
        }
    }

    private async Task CompareClauseAsync(Clause clause, string? against, CancellationToken cancellation)
    {
        var comparison = await comparisons.ReadAsync(Statement, clause, against, cancellation);
        (Choices, Chosen) = (comparison.Choices, comparison.Chosen);
        if (comparison.Redline is { } redline)
        {
            Place = Place with { Key = redline.Key };
            Pairs = [new ComparedPair(PassageFate.Kept, clause.Id, Layout.TitleOf(clause), null, redline)];
        }
    }
}
