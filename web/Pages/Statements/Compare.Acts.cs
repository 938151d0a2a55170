using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed partial class CompareModel
{
    private const int LongestName = 120;

    [BindProperty]
    public ProposalEntry Input { get; set; } = new();

    /// <summary>Keeps a pasted or uploaded text beside the statement and compares with it.</summary>
    public async Task<IActionResult> OnPostProposeAsync(string id, string? clause, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, clause, null, sideBySide: false, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var read = await ReadAsync(cancellation);
        if (read is null)
        {
            Entry = Input;
            return this.Refused();
        }

        var name = string.IsNullOrWhiteSpace(Input.Name) ? read.Header.Title ?? Texts.Of("Text of {0}", DateWording.Moment(clock.GetUtcNow())) : Input.Name.Trim();
        var kept = await proposals.AddAsync(id, name, read.Text, cancellation);
        var key = new ComparisonKey(ComparedKind.Proposal, kept.Id);
        return Redirect(new RedlinePlace(id, Clause is null ? RedlineFrame.Whole : RedlineFrame.Desk, Clause?.Id, key).Href + (Clause is null ? "" : "#card"));
    }

    public async Task<IActionResult> OnPostDecideAsync(
        string id, string clause, string? against, string? shown, RedlineFrame frame, string? layout, int version, string? accept, string? reject, string? all, CancellationToken cancellation)
    {
        var (change, isAccepted) = (accept ?? reject, accept is not null || all == "accept");
        var outcome = await acts.DecideAsync(id, clause, ComparisonKey.Parse(against), change, isAccepted, version, cancellation);
        var key = ComparisonKey.Parse(shown);
        var isSettled = outcome is ActDone { IsNew: false } && key is not null && change is not null;
        return Back(outcome, new RedlinePlace(id, frame, clause, isSettled ? key!.Settle(change!) : key, layout == "side"), clause, isAccepted ? Texts.Of("Accepted.") : Texts.Of("Rejected."));
    }

    public async Task<IActionResult> OnPostTakeAsync(string id, string? against, string? behind, string? layout, int version, CancellationToken cancellation) =>
        Back(
            await acts.TakeAsync(id, ComparisonKey.Parse(against), behind, version, cancellation),
            new RedlinePlace(id, RedlineFrame.Whole, null, ComparisonKey.Parse(against) is { } key ? key with { Passage = null } : null, layout == "side"), behind, Texts.Of("The paragraph is a clause of this statement now."));

    public async Task<IActionResult> OnPostDropAsync(string id, string clause, string? against, string? layout, int version, CancellationToken cancellation) =>
        Back(await structure.RemoveAsync(id, clause, version, cancellation), new RedlinePlace(id, RedlineFrame.Whole, null, ComparisonKey.Parse(against), layout == "side"), null, Texts.Of("The clause is removed. Its history is kept."));

    /// <summary>Takes back what led to a version, as the desk does, and comes back to the same comparison.</summary>
    public async Task<IActionResult> OnPostUndoAsync(string id, string? clause, string? at, string? against, string? layout, int version, CancellationToken cancellation)
    {
        this.Notify(await statements.UndoAsync(id, version, cancellation) switch
        {
            Saved => Texts.Of("It is taken back."),
            Locked => Locked.Sentence,
            _ => Texts.Of("It was changed again in the meantime, so nothing was taken back. The history of each clause has every revision."),
        });
        return Redirect(new RedlinePlace(id, at is null ? RedlineFrame.Whole : RedlineFrame.Clause, at, ComparisonKey.Parse(against), layout == "side").Href);
    }

    private IActionResult Back(ActOutcome? outcome, RedlinePlace place, string? clause, string notice)
    {
        switch (outcome)
        {
            case ActDone done:
                this.Notify(done.IsNew ? notice : Texts.Of("{0} No word of the clause changed.", notice), done.IsNew ? DeskModel.UndoOf(done.Statement) : null);
                break;
            case ActOvertaken:
                this.Notify(Texts.Of("The clause was changed after you opened it, so nothing was done. Here it is as it stands now: look at it and choose again."));
                break;
            case ActRefused refused:
                this.Notify(refused.Sentence);
                break;
            default:
                return this.Missing(Texts.Of("The statement or the clause is not there. It may have been taken out."));
        }

        return Redirect(place.Href + (place.Frame == RedlineFrame.Whole && clause is not null ? $"#pair-{clause}" : ""));
    }

    private async Task<ReadDocument?> ReadAsync(CancellationToken cancellation)
    {
        if (Input.Name?.Trim().Length > LongestName)
        {
            ModelState.AddModelError("Input.Name", Texts.Of("The name has {0} characters; the limit is {1}.", Input.Name.Trim().Length, LongestName));
        }

        if (string.IsNullOrWhiteSpace(Input.Text) && Input.File is null)
        {
            ModelState.AddModelError("Input.Text", Texts.Of("There is no text: paste one or choose a file."));
            return null;
        }

        var (document, problems) = string.IsNullOrWhiteSpace(Input.Text) ? await ReadFileAsync(Input.File!, cancellation) : SourceReader.ReadText(Input.Text);
        foreach (var problem in problems)
        {
            ModelState.AddModelError(string.IsNullOrWhiteSpace(Input.Text) ? "Input.File" : "Input.Text", Texts.Of(problem.Message));
        }

        return ModelState.IsValid ? document : null;
    }

    private static async Task<(ReadDocument? Document, IReadOnlyList<InputProblem> Problems)> ReadFileAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return SourceReader.ReadFile(file.FileName, bytes.ToArray());
    }
}
