using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>Words that harden or widen stand in the source, too.</summary>
internal static class SourceScope
{
    /// <summary>The rule; no numbered convention has it. Its findings are departures of a claim from its passage.</summary>
    internal static ConventionRule Rule { get; } = new("scope", $"No wider and no harder than the source", $"“All”, “only”, “fully”, “immediate” are commitments of their own; the source must have them.", Severity.Warn)
    {
        Departs = departure => departure.Kind == DepartureKind.Scope,
    };
}
