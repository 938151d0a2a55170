using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking;

/// <summary>The one sentence that says why a verdict is what it is.</summary>
internal static class Explanations
{
    /// <summary>No sentence shares a word.</summary>
    public const string Nothing = "No chosen source says anything like this.";

    /// <summary>The words stand in a source.</summary>
    public const string Verbatim = "A source has these words.";

    /// <summary>Says why the passage leads to its verdict.</summary>
    public static string Of(Judgement judgement)
    {
        var first = judgement.Departures.OrderByDescending(departure => departure.Contradicts).ThenByDescending(departure => departure.Kind == DepartureKind.Modality)
            .ThenByDescending(departure => departure.Weight).FirstOrDefault();
        return judgement.Verdict switch
        {
            Verdict.Supported => "A source says this in other words.",
            Verdict.Contradicted => first!.Message,
            Verdict.PartlySupported => judgement.Anticipates
                ? judgement.Departures.First(departure => departure.Kind == DepartureKind.Modality).Message
                : first is null ? "A source says part of this." : first.Message,
            _ => "No chosen source says this; the nearest passage is shown.",
        };
    }
}
