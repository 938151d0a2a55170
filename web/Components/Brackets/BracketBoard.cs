using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Brackets;

/// <summary>A clause with open brackets.</summary>
/// <param name="Laid">The clause in its place.</param>
/// <param name="Open">Its open brackets.</param>
public sealed record BracketedClause(LaidClause Laid, IReadOnlyList<Bracket> Open);

/// <summary>What one way of settling the brackets makes of a clause.</summary>
/// <param name="Laid">The clause in its place.</param>
/// <param name="Result">Its words then.</param>
/// <param name="Changes">What that does to the commitments, measured against the party's opening lines; empty for the clean text.</param>
public sealed record SettledClause(LaidClause Laid, Resolved Result, IReadOnlyList<CommitmentChange> Changes);

/// <summary>All brackets of a statement, and the text if they were settled.</summary>
/// <param name="Sections">The sections that hold open brackets; the heading is null where the profile gives none.</param>
/// <param name="Taking">The party whose fall-back lines are rehearsed; null for the clean text.</param>
/// <param name="Settled">Every clause as it would read.</param>
public sealed record BracketBoard(IReadOnlyList<(string? Heading, IReadOnlyList<BracketedClause> Clauses)> Sections, string? Taking, IReadOnlyList<SettledClause> Settled)
{
    /// <summary>How many brackets are open.</summary>
    public int Open => Sections.Sum(section => section.Clauses.Sum(clause => clause.Open.Count));

    /// <summary>How many of them nothing would stand for.</summary>
    public int LeftOut => Settled.Sum(clause => clause.Result.LeftOut.Count);

    public static BracketBoard Of(StatementLayout layout, string? taking, CommitmentComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(comparer);
        var sections = layout.Sections.Select(section => (section.Heading, Clauses: (IReadOnlyList<BracketedClause>)
            [.. from laid in section.Clauses let open = laid.Clause.Brackets.Where(bracket => bracket.IsOpen).ToList() where open.Count > 0 select new BracketedClause(laid, open)]));
        return new BracketBoard([.. sections.Where(section => section.Clauses.Count > 0)], taking, [.. layout.Sections.SelectMany(section => section.Clauses).Select(Settle)]);

        SettledClause Settle(LaidClause laid)
        {
            if (taking is null)
            {
                return new SettledClause(laid, Resolved.Clean(laid.Clause), []);
            }

            var (opening, fallBack) = (Resolved.OpeningOf(laid.Clause, taking), Resolved.FallBackOf(laid.Clause, taking));
            return new SettledClause(laid, fallBack, opening.Text == fallBack.Text ? [] : [.. comparer.Compare(opening.Text, fallBack.Text).Where(change => change.Fate != CommitmentFate.Same)]);
        }
    }
}
