using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R21: the clause does not assert what the source only expects, hopes, plans, considers or reports.</summary>
internal static class R21Modality
{
    /// <summary>The convention. Its findings are departures of a claim from its passage in modality; the hedges are those of hedges.yml.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R21", $"No firmer than the source", $"Before a summit nearly everything is expected or planned. A statement that asserts it must wait until a source states it.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Modality,
    };
}
