using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a person does at the desk to the order, the headings and the standing of clauses: load, one core call, save.</summary>
public sealed class StructureActs(StatementStore statements)
{
    private const int LongestHeading = 300;

    public Task<ActOutcome?> RemoveAsync(string id, string clauseId, int readVersion, CancellationToken cancellation) =>
        ActAsync(id, clauseId, readVersion, "removed a clause", (statement, clause) => StatementEditor.Remove(statement, clause.Id), cancellation);

    /// <summary>Moves a clause up (-1) or down (1).</summary>
    public Task<ActOutcome?> MoveAsync(string id, string clauseId, int places, int readVersion, CancellationToken cancellation) =>
        ActAsync(id, clauseId, readVersion, places < 0 ? "moved a clause up" : "moved a clause down", (statement, clause) => StatementEditor.Move(statement, clause.Id, Math.Sign(places)), cancellation);

    /// <summary>Moves all clauses that stand with this one under a heading of the profile, past the section above (-1) or below (1).</summary>
    public async Task<ActOutcome?> MoveSectionAsync(string id, string clauseId, int places, Func<Statement, StatementLayout> layout, int readVersion, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return await ActAsync(id, clauseId, readVersion, places < 0 ? "moved a section up" : "moved a section down", (statement, clause) =>
        {
            var sections = layout(statement).Sections;
            var at = sections.ToList().FindIndex(section => section.Clauses.Any(laid => laid.Clause.Id == clause.Id));
            var other = at + Math.Sign(places);
            if (other < 0 || other >= sections.Count)
            {
                return statement;
            }

            var behind = places > 0 ? other : other - 1;
            return StatementEditor.MoveTogether(statement, [.. sections[at].Clauses.Select(laid => laid.Clause.Id)], behind < 0 ? null : sections[behind].Clauses[^1].Clause.Id);
        }, cancellation);
    }

    /// <summary>Cuts a clause in two before the sentence that begins at an offset of the clause's text.</summary>
    public async Task<ActOutcome?> SplitAsync(string id, string clauseId, int offset, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        // An offset means something only in the text that she read.
        return clause.Version > readVersion ? new ActOvertaken(statement)
            : !StatementEditor.CanSplit(clause, offset) ? new ActRefused(statement, Texts.Of("The clause cannot be split there: words have to stand on both sides, and no gap may be cut."))
            : await statements.ActAsync(StatementEditor.Split(statement, clauseId, offset, NewId.Next()), readVersion, "split a clause", cancellation);
    }

    public async Task<ActOutcome?> JoinAsync(string id, string clauseId, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        return statement.Clauses[^1].Id == clause.Id
            ? new ActRefused(statement, Texts.Of("No clause follows this one, so there is nothing to join it with."))
            : await statements.ActAsync(StatementEditor.Join(statement, clauseId), readVersion, "joined two clauses", cancellation);
    }

    /// <summary>Gives a clause another heading; an empty one takes it away.</summary>
    public async Task<ActOutcome?> HeadAsync(string id, string clauseId, string heading, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        var words = string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > LongestHeading ? new ActRefused(statement, Texts.Of("A heading has at most {0} characters; this one has {1}.", LongestHeading, words.Length))
            : words == clause.Heading ? new ActDone(statement, IsNew: false)
            : await statements.ActAsync(statement.With(clause with { Heading = words }), readVersion, words.Length == 0 ? "took a heading away" : $"headed “{words}”", cancellation);
    }

    /// <summary>Says how far a clause has come. Agreed words are locked until somebody says why they are open again.</summary>
    public async Task<ActOutcome?> SetStatusAsync(string id, string clauseId, ClauseStatus status, string? reason, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        var unlocks = clause.IsLocked && status is not (ClauseStatus.AgreedAdRef or ClauseStatus.Agreed);
        if (unlocks && string.IsNullOrWhiteSpace(reason))
        {
            return new ActRefused(statement, Texts.Of("The clause is agreed. Say why it is opened again; the reason is kept in the log."));
        }

        var act = unlocks ? $"unlocked: {reason!.Trim()}" : $"set to {StatementWording.Status(status).ToLowerInvariant()}";
        return status == clause.Status ? new ActDone(statement, IsNew: false)
            : status == ClauseStatus.Agreed && clause.Gaps.Count > 0 ? new ActRefused(statement, Texts.Of("A clause with an open gap cannot be agreed. Fill the gap, or write what stands there."))
            : await statements.ActAsync(statement.With(clause with { Status = status }), readVersion, act, cancellation);
    }

    private async Task<ActOutcome?> ActAsync(string id, string clauseId, int readVersion, string what, Func<Statement, Clause, Statement> act, CancellationToken cancellation) =>
        await statements.FindClauseAsync(id, clauseId, cancellation) is var (statement, clause) ? await statements.ActAsync(act(statement, clause), readVersion, what, cancellation) : null;
}
