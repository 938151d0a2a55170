using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Marks;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a person decides about the changes of a redline: load, one core call, save.</summary>
public sealed class RedlineActs(StatementStore statements, SourceStore sources, ClauseComparisons comparisons, WholeTexts wholes, ClauseActs acts)
{
    private static string Gone => Texts.Of("The text it was compared with is not there any more, so nothing was done.");

    /// <summary>Accepts or rejects one change of a clause, or every change without a key. A decision that leaves the clause's words makes no version.</summary>
    public async Task<ActOutcome?> DecideAsync(
        string id, string clauseId, ComparisonKey? against, string? change, bool accept, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement || statement.Find(clauseId) is not { } clause)
        {
            return null;
        }

        if (against is null || await comparisons.RedlineAsync(statement, clause, against, cancellation) is not { } redline)
        {
            return new ActRefused(statement, Gone);
        }

        return RedlineDecisions.Decide(redline, change, accept) switch
        {
            null => new ActRefused(statement, Texts.Of("That change is not there any more: one of the two texts was changed. Nothing was done.")),
            var text when text == clause.Text => new ActDone(statement, IsNew: false),
            var text => await acts.EditAsync(
                id, clauseId, text, readVersion, cancellation, $"{(accept ? "accepted" : "rejected")} {(string.IsNullOrEmpty(change) ? "all changes" : "a change")} of a redline"),
        };
    }

    /// <summary>Takes a paragraph of the other text in as a clause of its own, behind another clause (first of all without one).</summary>
    public async Task<ActOutcome?> TakeAsync(string id, ComparisonKey? passage, string? behind, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return null;
        }

        return passage is null || await ClauseOfAsync(statement, passage, cancellation) is not { } taken
            ? new ActRefused(statement, Gone)
            : await SaveAsync(StatementEditor.Insert(statement, taken, statement.Find(behind ?? "")?.Id), readVersion, "took a paragraph in", cancellation);
    }

    // Agreed language keeps its link to where it stands; a proposal is no source, so nothing rests on it.
    private async Task<Clause?> ClauseOfAsync(Statement statement, ComparisonKey passage, CancellationToken cancellation)
    {
        var index = (passage.Passage ?? 0) - 1;
        if (passage.Kind == ComparedKind.Precedent)
        {
            return await sources.FindAsync(new SourceId(passage.Id), cancellation) is { } precedent && Paragraphs.Of(precedent.Text).Cast<TextSpan?>().ElementAtOrDefault(index) is { } span
                ? CarriedLanguage.New(precedent, [span], null, 0, NewId.Next())
                : null;
        }

        return (await wholes.PassagesAsync(statement, passage, cancellation))?.ElementAtOrDefault(index) is { } taken
            ? new Clause(NewId.Next(), null, null, "", taken.Text, ClauseStatus.Draft, 0, [], [], [])
            : null;
    }

    private async Task<ActOutcome> SaveAsync(Statement changed, int readVersion, string act, CancellationToken cancellation) =>
        ActOutcome.Of(await statements.SaveAsync(changed, readVersion, act, cancellation));
}
