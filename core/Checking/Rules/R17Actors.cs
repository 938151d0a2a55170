using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R17: who acts in the clause is who acts in the source; one party's commitment does not become a joint one.</summary>
internal static class R17Actors
{
    /// <summary>The convention. Its findings are departures of a claim from its passage in who does what to whom.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R17", $"The same actor as in the source", $"What one party pledged is not a joint pledge, and what Japan does for the United States is not what the United States does for Japan.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Role,
    };
}
