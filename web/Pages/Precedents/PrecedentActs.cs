using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Pages.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>Carries agreed language over: load, one core call, save.</summary>
public sealed class PrecedentActs(StatementStore statements, SourceStore sources, Catalogue catalogue)
{
    private const int MostPassages = 200;

    /// <summary>Puts passages of an earlier statement into a clause, or into a new one behind it. Null where the statement or the clause is not there.</summary>
    /// <returns>What became of it, and the clause that has the words.</returns>
    public async Task<(ActOutcome Outcome, string ClauseId)?> CarryAsync(
        string id, string clauseId, string sourceId, string spans, bool asNew, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        // The same words would come through as a change of status alone, and unlock it silently.
        if (clause.IsLocked && !asNew)
        {
            return (new ActRefused(statement, Locked.Sentence), clauseId);
        }

        if (await sources.FindAsync(new SourceId(sourceId), cancellation) is not { } precedent || Read(spans, precedent.Text) is not { } passages || !AgreedLanguage.IsAgreed(precedent.Details))
        {
            return (new ActRefused(statement, Texts.Of("These words are not in that statement, so nothing was carried over. Open the page again.")), clauseId);
        }

        var next = statement.Version + 1;
        var made = asNew
            ? CarriedLanguage.New(precedent, passages, catalogue.Current.Precedents.Texts.TopicOf(clause), next, NewId.Next())
            : CarriedLanguage.Into(clause, precedent, passages) with { Version = next };
        var changed = statement with
        {
            Version = next,
            PrecedentIds = [.. statement.PrecedentIds.Union([precedent.Id])],
            Clauses = [.. statement.Clauses.SelectMany<Clause, Clause>(old => old.Id != clauseId ? [old] : asNew ? [old, made] : [made])],
        };
        var day = precedent.Details.PublishedOn is { } issued ? DateWording.Day(issued) : Texts.Of("date not given");
        var outcome = await statements.ActAsync(changed, readVersion, $"carried over from “{precedent.Details.Title}”, {day}", cancellation);
        return (outcome, outcome is ActDone ? made.Id : clauseId);
    }

    // Whatever the form says, only words of that text are carried over, in its order.
    private static List<TextSpan>? Read(string spans, string text)
    {
        var passages = new List<TextSpan>();
        foreach (var part in spans.Split(',', MostPassages))
        {
            if (part.Split('-') is not [var first, var last] || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || start >= end || end > text.Length || (passages is [.., var before] && start < before.End)
                || char.IsLowSurrogate(text[start]) || (end < text.Length && char.IsLowSurrogate(text[end])) || text.AsSpan(start, end - start).IsWhiteSpace())
            {
                return null;
            }

            passages.Add(new TextSpan(start, end));
        }

        return passages;
    }
}
