using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>The one sentence that says why a verdict is what it is.</summary>
internal static class Explanations
{
    /// <summary>No sentence shares a word.</summary>
    public static readonly Wording Nothing = $"No chosen source says anything like this.";

    /// <summary>The words stand in a source.</summary>
    public static readonly Wording Verbatim = $"A source has these words.";

    /// <summary>Says why the passage leads to its verdict.</summary>
    public static Wording Of(Judgement judgement, EvidenceBase sources)
    {
        var first = judgement.Departures.OrderByDescending(departure => departure.Contradicts).ThenByDescending(departure => departure.Kind == DepartureKind.Modality)
            .ThenByDescending(departure => departure.Weight).FirstOrDefault();
        return judgement.Verdict switch
        {
            Verdict.Supported => Joined(judgement, sources) ?? $"A source says this in other words.",
            Verdict.Contradicted => first!.Message,
            Verdict.PartlySupported => judgement.Anticipates
                ? judgement.Departures.First(departure => departure.Kind == DepartureKind.Modality).Message
                : first?.Message ?? $"A source says part of this.",
            _ => $"No chosen source says this; the nearest passage is shown.",
        };
    }

    // Only where the claim would not be supported without them are the further passages worth a word.
    private static Wording? Joined(Judgement judgement, EvidenceBase sources)
    {
        var carrier = sources.SourceOf(judgement.Passage);
        var seconds = judgement.Departures.Where(departure => departure.Second is not null).GroupBy(departure => departure.Second!.Value).ToList();
        if (seconds.Count == 0 || (judgement with { Departures = [.. judgement.Departures.Select(departure => departure with { Second = null })] }).Supports)
        {
            return null;
        }

        var places = seconds.Select(second => Place(
            second.Select(departure => (Wording)$"“{judgement.Pair.Said(departure.Span)}”").Aggregate((row, next) => $"{row} and {next}"), sources.SourceOf(second.Key) is var source && source.Id != carrier.Id ? source.Details.Title : null));
        return $"“{carrier.Details.Title}” says most of this in other words; {places.Aggregate((row, next) => $"{row}, {next}")} of the same matter.";
    }

    private static Wording Place(Wording words, string? title) => title switch
    {
        null => $"{words} in another passage",
        _ => $"{words} in “{title}”",
    };
}
