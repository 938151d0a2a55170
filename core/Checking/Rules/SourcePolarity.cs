using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>The clause affirms what the source affirms, and denies what it denies.</summary>
internal static class SourcePolarity
{
    /// <summary>The rule; no numbered convention has it. Its findings are departures of a claim from its passage.</summary>
    internal static ConventionRule Rule { get; } = new("polarity", $"What the source denies is not affirmed", $"A lost “not” or an opposite turns the sentence round.", Severity.Block)
    {
        Departs = departure => departure.Kind is DepartureKind.Polarity or DepartureKind.Opposite,
    };
}
