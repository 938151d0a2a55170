using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>Who says it in the clause says it in the source.</summary>
internal static class SourceAttribution
{
    /// <summary>The rule; no numbered convention has it. Its findings are departures of a claim from its passage.</summary>
    internal static ConventionRule Rule { get; } = new("attribution", $"The same voice as in the source", $"An unnamed official or an analyst is not the President; words stay in the mouth that said them.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Attribution,
    };
}
