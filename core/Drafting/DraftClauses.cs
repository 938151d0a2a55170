namespace StatementDraft.Core.Drafting;

/// <summary>The clauses of a statement while it is drafted.</summary>
internal sealed class DraftClauses(Statement statement, DraftOrder order)
{
    private readonly List<Clause> _clauses = [.. statement.Clauses];
    private bool _changed;

    /// <summary>The statement with them: its next version, or itself where nothing changed.</summary>
    public Statement Drafted => _changed ? statement with { Version = statement.Version + 1, Clauses = [.. _clauses] } : statement;

    /// <summary>Adds a clause in its place, under the heading of its section where it is the section's first.</summary>
    public void Add(Clause clause)
    {
        var place = order.PlaceOf(clause.TemplateId);
        var at = order.IsOfProfile ? _clauses.FindLastIndex(other => order.PlaceOf(other.TemplateId) is var stands && stands >= 0 && stands < place) + 1 : _clauses.Count;
        if (order.SectionOf(clause.TemplateId) is { Heading.Length: > 0 } section)
        {
            var isFirst = _clauses.All(other => !ReferenceEquals(order.SectionOf(other.TemplateId), section));
            clause = clause with { Heading = isFirst ? section.Heading : "" };
        }

        _clauses.Insert(at, clause);
        _changed = true;
    }

    /// <summary>Leads anticipated words of the clauses to the links that state them; whether there was anything to lead.</summary>
    public bool Settle(IEnumerable<Clause> clauses, IReadOnlyList<EvidenceLink> newer)
    {
        var settledAny = false;
        foreach (var clause in clauses)
        {
            var settled = AnticipatedLinks.Settle(clause, newer);
            if (!ReferenceEquals(settled, clause))
            {
                _clauses[_clauses.IndexOf(clause)] = settled with { Version = statement.Version + 1 };
                settledAny = _changed = true;
            }
        }

        return settledAny;
    }
}
