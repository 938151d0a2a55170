using Microsoft.AspNetCore.Mvc;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Pasted texts that are put away and brought back.</summary>
public sealed partial class CompareModel
{
    // What the notice takes back is mostly a version of the statement; a text put away is named by this and its id.
    private const string TextMark = "text:";

    /// <summary>The pasted texts that are not offered any more.</summary>
    public IReadOnlyList<Proposal> PutAway { get; private set; } = [];

    public async Task<IActionResult> OnPostPutAwayAsync(string id, string? clause, string? text, CancellationToken cancellation)
    {
        if (await proposals.PutAwayAsync(id, text ?? "", cancellation) is not { } away)
        {
            return this.Missing(NoText);
        }

        this.Notify(Texts.Of("“{0}” is put away.", away.Name), TextMark + away.Id);
        return Redirect(PlaceOf(id, clause, null).Href);
    }

    public async Task<IActionResult> OnPostBringBackAsync(string id, string? clause, string? text, CancellationToken cancellation)
    {
        if (await proposals.BringBackAsync(id, text ?? "", cancellation) is not { } back)
        {
            return this.Missing(NoText);
        }

        this.Notify(Texts.Of("“{0}” is back.", back.Name));
        return Redirect(PlaceOf(id, clause, new ComparisonKey(ComparedKind.Proposal, back.Id)).Href);
    }

    /// <summary>What the notice's Undo sends, and where.</summary>
    public (string? Undo, string Field, string Action) TakingBack() => this.Undoable() is var undo && undo?.StartsWith(TextMark, StringComparison.Ordinal) == true
        ? (undo[TextMark.Length..], "text", $"{Place.Path}?handler=BringBack")
        : (undo, "version", UndoAction);

    private static string NoText => Texts.Of("This statement has no such pasted text.");

    private static RedlinePlace PlaceOf(string id, string? clause, ComparisonKey? key) =>
        new(id, string.IsNullOrEmpty(clause) ? RedlineFrame.Whole : RedlineFrame.Clause, string.IsNullOrEmpty(clause) ? null : clause, key);
}
