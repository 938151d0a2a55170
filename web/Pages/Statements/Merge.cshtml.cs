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

/// <summary>A clause and a text of the other side, brought together over the text both started from.</summary>
public sealed class MergeModel(StatementStore statements, ClauseComparisons comparisons, ClauseActs acts, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public Clause Clause { get; private set; } = default!;

    public string Title { get; private set; } = "";

    public ClauseMerge? Merge { get; private set; }

    public IReadOnlyList<(string, string)> Starts { get; private set; } = [];

    public IReadOnlyList<(string, string)> Proposals { get; private set; } = [];

    public FormState Form => this.FormState(antiforgery);

    public string Path => $"/statements/{Uri.EscapeDataString(Statement.Id)}/merge?clause={Uri.EscapeDataString(Clause.Id)}&start={Uri.EscapeDataString(Merge!.Base.ToString())}&theirs={Uri.EscapeDataString(Merge.Theirs.ToString())}";

    public async Task<IActionResult> OnGetAsync(string id, string? clause, string? start, string? theirs, CancellationToken cancellation) =>
        await LoadAsync(id, clause, start, theirs, new Dictionary<int, MergeSide>(), cancellation) ? Page() : this.Missing(Texts.Of("No statement or clause has this id."));

    public async Task<IActionResult> OnPostAsync(string id, string? clause, string? start, string? theirs, string? of, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, clause, start, theirs, Picked(Request.Form), cancellation) || Merge is null)
        {
            return this.Missing(Texts.Of("No statement or clause has this id, or one of the texts is not there any more."));
        }

        if (Merge.Fingerprint != of)
        {
            ModelState.AddModelError("", Texts.Of("One of the three texts was changed after you opened this page, so nothing was done. Here they are as they stand now: choose again."));
            Merge = Merge with { Picks = new Dictionary<int, MergeSide>() };
            return this.Refused(StatusCodes.Status409Conflict);
        }

        foreach (var number in Merge.Undecided)
        {
            ModelState.AddModelError(ClauseMerge.Field(number), Texts.Of("Choose whose words conflict {0} gets.", number));
        }

        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        switch (await acts.EditAsync(id, Clause.Id, Merge.Text(), version, cancellation, "merged three ways"))
        {
            case ActDone done:
                this.Notify(Texts.Of("The two texts are brought together."), done.IsNew ? DeskModel.UndoOf(done.Statement) : null);
                return Redirect(new DeskPlace(id, Clause.Id).Href);
            case ActRefused refused:
                ModelState.AddModelError("", refused.Sentence);
                return this.Refused();
            default:
                ModelState.AddModelError("", Texts.Of("The clause was changed after you opened this page, so nothing was done. Look at it and choose again."));
                return this.Refused(StatusCodes.Status409Conflict);
        }
    }

    private async Task<bool> LoadAsync(string id, string? clauseId, string? start, string? theirs, Dictionary<int, MergeSide> picks, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement || statement.Find(clauseId ?? "") is not { } clause)
        {
            return false;
        }

        (Statement, Clause) = (statement, clause);
        Title = catalogue.Current.LayoutOf(statement).TitleOf(clause);
        var choices = (await comparisons.ReadAsync(statement, clause, null, cancellation)).Choices;
        var starts = choices.Where(choice => choice.Key.Kind is ComparedKind.Revision or ComparedKind.Precedent or ComparedKind.Template).ToList();
        var proposals = choices.Where(choice => choice.Key.IsProposal).ToList();
        Merge = await MergeAsync(ComparisonKey.Parse(start) ?? starts.LastOrDefault(choice => choice.Key.Kind == ComparedKind.Revision)?.Key ?? starts.FirstOrDefault()?.Key, ComparisonKey.Parse(theirs) ?? proposals.FirstOrDefault()?.Key, picks, cancellation);
        Starts = Named(starts, Merge?.Base);
        Proposals = Named(proposals, Merge?.Theirs);
        return true;
    }

    private async Task<ClauseMerge?> MergeAsync(ComparisonKey? start, ComparisonKey? theirs, Dictionary<int, MergeSide> picks, CancellationToken cancellation)
    {
        if (start is null || theirs is null
            || await comparisons.RedlineAsync(Statement, Clause, start, cancellation) is not { } earlier
            || await comparisons.RedlineAsync(Statement, Clause, theirs, cancellation) is not { } other)
        {
            return null;
        }

        return new ClauseMerge(earlier.Key, other.Key, ThreeWayMerge.Of(Other(earlier), Clause.Text, Other(other)), picks);
    }

    private static string Other(DecidableRedline redline) => redline.Key.IsProposal ? redline.Redline.After : redline.Redline.Before;

    internal static IReadOnlyList<(string, string)> Named(IEnumerable<ComparisonChoice> choices, ComparisonKey? chosen) =>
        [.. choices.Select(choice => (choice.Key.IsSame(chosen) ? chosen!.ToString() : choice.Key.ToString(), choice.Name))];

    internal static Dictionary<int, MergeSide> Picked(IFormCollection form)
    {
        var picks = new Dictionary<int, MergeSide>();
        for (var number = 1; form.Count >= number; number++)
        {
            if (Enum.TryParse<MergeSide>(form[ClauseMerge.Field(number)], out var side) && Enum.IsDefined(side))
            {
                picks[number] = side;
            }
        }

        return picks;
    }
}
