using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Components.Statements;

/// <summary>A clause in its place on the page.</summary>
/// <param name="Number">Counted from 1 over the whole statement.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Title">What it is called.</param>
/// <param name="IsPrinted">Whether the title is a heading of the statement; otherwise it only tells clauses apart on the screen.</param>
public sealed record LaidClause(int Number, Clause Clause, string Title, bool IsPrinted);

/// <summary>Clauses that stand together under one heading of the profile.</summary>
/// <param name="Heading">Null where the profile gives none.</param>
/// <param name="Clauses">Never empty.</param>
public sealed record LaidSection(string? Heading, IReadOnlyList<LaidClause> Clauses);

/// <summary>How a statement stands on the page: its sections by the profile, and what each clause is called.</summary>
public sealed record StatementLayout(IReadOnlyList<LaidSection> Sections)
{
    /// <summary>Clauses keep their order; neighbours of one section with a heading stand together.</summary>
    public static StatementLayout Of(Statement statement, IReadOnlyList<ClauseTemplate> templates, StatementProfile? profile)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var placed = profile?.Arrange(templates).ToDictionary(one => one.Template.Id) ?? [];
        var sections = new List<(string? Heading, List<LaidClause> Clauses)>();
        foreach (var (index, clause) in statement.Clauses.Index())
        {
            var section = clause.TemplateId is { } id && placed.GetValueOrDefault(id)?.Section is { Heading.Length: > 0 } found ? found.Heading : null;
            var isPrinted = clause.Heading.Length > 0 && clause.Heading != section;
            var template = templates.FirstOrDefault(template => template.Id == clause.TemplateId);
            var laid = new LaidClause(index + 1, clause, isPrinted ? clause.Heading : template?.Title ?? StatementWording.Heading(clause), isPrinted);
            if (sections.Count == 0 || sections[^1].Heading != section)
            {
                sections.Add((section, []));
            }

            sections[^1].Clauses.Add(laid);
        }

        return new StatementLayout([.. sections.Select(section => new LaidSection(section.Heading, section.Clauses))]);
    }

    /// <summary>What the clause with this id is called; null where the statement has none.</summary>
    public string? TitleOf(string clauseId) =>
        Sections.SelectMany(section => section.Clauses).FirstOrDefault(laid => laid.Clause.Id == clauseId)?.Title;

    /// <summary>What a clause of this statement is called.</summary>
    public string TitleOf(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return TitleOf(clause.Id) ?? StatementWording.Heading(clause);
    }
}
