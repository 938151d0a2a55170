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

/// <summary>A whole statement and a text of the other side, brought together over the text both started from.</summary>
public sealed class MergeWholeModel(StatementStore statements, WholeTexts wholes, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementMerging? Merging { get; private set; }

    public IReadOnlyList<(string, string)> Starts { get; private set; } = [];

    public IReadOnlyList<(string, string)> Proposals { get; private set; } = [];

    public Func<string, string> TitleOf { get; private set; } = default!;

    public FormState Form => this.FormState(antiforgery);

    public string Path => $"/statements/{Uri.EscapeDataString(Statement.Id)}/merge-whole?start={Uri.EscapeDataString(Merging!.Base.ToString())}&theirs={Uri.EscapeDataString(Merging.Theirs.ToString())}";

    public async Task<IActionResult> OnGetAsync(string id, string? start, string? theirs, CancellationToken cancellation) =>
        await LoadAsync(id, start, theirs, new Dictionary<int, MergeSide>(), cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnPostAsync(string id, string? start, string? theirs, string? of, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, start, theirs, MergeModel.Picked(Request.Form), cancellation) || Merging is null)
        {
            return this.Missing(Texts.Of("No statement has this id, or one of the texts is not there any more."));
        }

        if (Merging.Fingerprint != of)
        {
            Merging = Merging with { Picks = new Dictionary<int, MergeSide>() };
            return Overtaken();
        }

        foreach (var question in Merging.Undecided)
        {
            ModelState.AddModelError(ClauseMerge.Field(question.Number), question.Piece is null ? Texts.Of("Choose what becomes of the passage of question {0}.", question.Number) : Texts.Of("Choose whose words conflict {0} gets.", question.Number));
        }

        return ModelState.IsValid ? await SaveAsync(version, cancellation) : this.Refused();
    }

    private async Task<IActionResult> SaveAsync(int version, CancellationToken cancellation)
    {
        var merged = MergedStatement.Of(
            Statement, Merging!.Merge, (passage, piece) => ClauseMerge.Words(passage.Words!, piece, Merging.Side(passage, piece)), passage => Merging.Side(passage, null) == MergeSide.Theirs, NewId.Next);
        if (merged.Clauses.FirstOrDefault(clause => string.IsNullOrWhiteSpace(clause.Text)) is { } empty)
        {
            ModelState.AddModelError("", Texts.Of("“{0}” would be left without a word. Choose otherwise, or take the clause out at the desk.", TitleOf(empty.Id)));
            return this.Refused();
        }

        switch (await statements.SaveAsync(merged, version, "merged three ways", cancellation))
        {
            case Saved saved:
                this.Notify(Texts.Of("The two texts are brought together."), saved.IsNew ? DeskModel.UndoOf(saved.Statement) : null);
                return Redirect(new DeskPlace(Statement.Id, null).Href);
            case Locked:
                ModelState.AddModelError("", Locked.Sentence);
                return this.Refused();
            default:
                return Overtaken();
        }
    }

    private PageResult Overtaken()
    {
        ModelState.AddModelError("", Texts.Of("One of the texts was changed after you opened this page, so nothing was done. Here they are as they stand now: choose again."));
        return this.Refused(StatusCodes.Status409Conflict);
    }

    private async Task<bool> LoadAsync(string id, string? start, string? theirs, IReadOnlyDictionary<int, MergeSide> picks, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        var layout = catalogue.Current.LayoutOf(statement);
        TitleOf = key => layout.TitleOf(statement.Find(key)!);
        var choices = await wholes.ListAsync(statement, cancellation);
        var starts = choices.Where(choice => choice.Key.Kind != ComparedKind.Proposal).ToList();
        var proposals = choices.Where(choice => choice.Key.Kind == ComparedKind.Proposal).ToList();

        // The oldest version comes last: what the two sides most likely had in common.
        var startKey = ComparisonKey.Parse(start) ?? starts.LastOrDefault(choice => choice.Key.Kind == ComparedKind.Version)?.Key ?? starts.FirstOrDefault()?.Key;
        var theirsKey = ComparisonKey.Parse(theirs) ?? proposals.FirstOrDefault()?.Key;
        (Starts, Proposals) = (MergeModel.Named(starts, startKey), MergeModel.Named(proposals, theirsKey));
        if (startKey is not null && theirsKey is { Kind: ComparedKind.Proposal }
            && await wholes.PassagesAsync(statement, startKey, cancellation) is { } from && await wholes.PassagesAsync(statement, theirsKey, cancellation) is { } other)
        {
            Merging = new StatementMerging(startKey.Whole, theirsKey.Whole, WholeMerge.Of(from, WholeTexts.Clauses(statement), other), picks);
        }

        return true;
    }
}
