using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Components.Statements;

/// <summary>One paragraph of the negotiating table.</summary>
/// <param name="Laid">The clause in its place; its words are the working text.</param>
/// <param name="Last">What was agreed last on its topic; null where no precedent of the statement speaks of it.</param>
/// <param name="Held">Each party's wording, in the order of the parties; null where it holds the working text.</param>
public sealed record NegotiatingRow(LaidClause Laid, PrecedentRung? Last, IReadOnlyList<string?> Held);

/// <summary>The four-column table: last agreed, each party, working text.</summary>
public sealed record NegotiatingTable(IReadOnlyList<string> Parties, IReadOnlyList<NegotiatingRow> Rows)
{
    /// <param name="statement">The statement.</param>
    /// <param name="layout">Where its clauses stand.</param>
    /// <param name="precedents">The statement's precedents.</param>
    /// <param name="finder">Finds earlier wordings of a topic.</param>
    public static NegotiatingTable Of(Statement statement, StatementLayout layout, IReadOnlyList<Source> precedents, Core.Comparing.Precedents finder)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(finder);
        var newestFirst = precedents.Where(source => AgreedLanguage.IsAgreed(source.Details)).OrderByDescending(source => source.Details.PublishedOn ?? DateOnly.MinValue).ToList();
        return new NegotiatingTable(statement.Parties, [.. layout.Sections.SelectMany(section => section.Clauses).Select(RowOf)]);

        NegotiatingRow RowOf(LaidClause laid) => new(laid, LastOf(laid.Clause), [.. statement.Parties.Select(party => HeldBy(laid.Clause, party))]);

        PrecedentRung? LastOf(Clause clause) => finder.TopicOf(clause) is not { } topic ? null
            : newestFirst.Select(source => finder.ChieflyOn(topic, source)).FirstOrDefault(rungs => rungs.Count > 0)?[0];
    }

    private static string? HeldBy(Clause clause, string party) => clause.Brackets.Any(bracket => bracket.IsOpen) ? Resolved.OpeningOf(clause, party).Text : null;
}
