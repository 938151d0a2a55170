using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Brackets;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a person does to brackets at the desk: load, one core call, save.</summary>
public sealed class BracketActs(StatementStore statements, TimeProvider clock, IHttpContextAccessor requests)
{
    private static string Gone => Texts.Of("That bracket does not stand in the clause any more, so nothing was decided.");

    /// <summary>Puts the words between two offsets of the clause's text between brackets, one alternative a party.</summary>
    public async Task<ActOutcome?> OpenAsync(string id, string clauseId, TextSpan span, IReadOnlyList<Alternative> alternatives, int readVersion, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        // Offsets mean something only in the text that she read.
        return clause.Version > readVersion ? new ActOvertaken(statement)
            : !BracketEditor.CanOpen(clause, span) ? new ActRefused(statement, Texts.Of("Those words cannot be put between brackets: a bracket or a gap would be cut."))
            : alternatives.All(one => one.Words.Length == 0) ? new ActRefused(statement, Texts.Of("No party holds words there, so there is nothing to put between brackets. To delete the words, edit the clause."))
            : alternatives.Any(one => one.Words.AsSpan().ContainsAny('[', ']')) ? new ActRefused(statement, Texts.Of("An alternative cannot hold square brackets of its own: write its words without them."))
            : await statements.ActAsync(statement.With(BracketEditor.Open(clause, span, alternatives)), readVersion, "put words between brackets", cancellation);
    }

    /// <summary>Decides on one alternative.</summary>
    public async Task<ActOutcome?> DecideAsync(string id, string clauseId, int number, string holder, AlternativeStatus status, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        return HeldBy(clause, number, holder) is not { } alternative
            ? new ActRefused(statement, Gone)
            : await statements.ActAsync(
                statement.With(BracketEditor.Decide(clause, number, holder, status, new BracketDecision(Person.Of(requests.HttpContext), clock.GetUtcNow()))),
                readVersion,
                BracketWording.Act(alternative, status),
                cancellation);
    }

    /// <summary>Keeps what a party would accept instead of its opening line.</summary>
    public async Task<ActOutcome?> SetFallBackAsync(string id, string clauseId, int number, string holder, string? line, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        return HeldBy(clause, number, holder) is null
            ? new ActRefused(statement, Gone)
            : await statements.ActAsync(statement.With(BracketEditor.SetFallBack(clause, number, holder, line)), readVersion, $"set the fall-back line of {holder}", cancellation);
    }

    private static Alternative? HeldBy(Clause clause, int number, string holder) => clause.Brackets.FirstOrDefault(bracket => bracket.Number == number)?.HeldBy(holder);
}
