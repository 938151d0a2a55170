using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R24: what stands between quotation marks stands in a source word for word, but for the look of quotes, dashes and spaces.</summary>
internal static class R24Quotations
{
    /// <summary>The convention. Its findings are quotations of a claim that no chosen source has.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R24", $"Quotation marks mean the exact words", $"Quotation marks promise somebody's exact words; anything else is told without them.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Quotation,
    };
}
