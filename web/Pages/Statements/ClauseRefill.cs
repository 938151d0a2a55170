using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Settles a choice between sources whose passage stands nowhere in the clause yet: the clause is filled anew with the choice.</summary>
public static class ClauseRefill
{
    /// <summary>The clause filled anew; null where a person has changed its words since it was filled, which are never written over.</summary>
    public static Clause? With(Statement statement, Clause clause, string slot, Fact chosen, CatalogueSnapshot lists, SourceMaterial material)
    {
        var made = clause.Links
            .Where(link => link is { Slot: not null, FactId: not null })
            .DistinctBy(link => link.Slot)
            .ToDictionary(link => link.Slot!, link => link.FactId!);
        if (Fill(made)?.Text != clause.Text)
        {
            return null;
        }

        made[slot] = chosen.Id;
        return Fill(made);

        Clause? Fill(Dictionary<string, string> picks)
        {
            var without = statement with { Clauses = [.. statement.Clauses.Where(other => other.Id != clause.Id)] };
            var drafted = Drafter.Draft(
                without, lists.Templates, [clause.TemplateId ?? ""], material.Sources, material.Facts, lists.Lexicon, () => clause.Id, picks);
            return drafted.Statement.Find(clause.Id) is { } filled ? filled with { Status = clause.Status } : null;
        }
    }
}
