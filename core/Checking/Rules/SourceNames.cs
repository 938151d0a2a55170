using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>Every name of a claim stands in its sources.</summary>
internal static class SourceNames
{
    /// <summary>The rule; no numbered convention has it. Its findings are departures of a claim from its passage.</summary>
    internal static ConventionRule Rule { get; } = new("names", $"No name the sources lack", $"A person, a place or a body that no source names, or names otherwise, cannot be taken from a source.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Name,
    };
}
