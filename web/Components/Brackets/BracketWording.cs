using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Components.Brackets;

/// <summary>What the pages say of brackets.</summary>
public static class BracketWording
{
    public static string Status(AlternativeStatus status) => status switch
    {
        AlternativeStatus.Open => Texts.Of("Open"),
        AlternativeStatus.AgreedAdRef => Texts.Of("Agreed ad ref"),
        AlternativeStatus.Agreed => Texts.Of("Agreed"),
        AlternativeStatus.Withdrawn => Texts.Of("Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>"agreed by the desk officer on 1 February 2025, 14:20 UTC"; null while nobody has decided.</summary>
    public static string? Decided(Alternative alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        return alternative.Decision is { } decision ? Texts.Of("{0} by {1} on {2}", Status(alternative.Status), decision.By, DateWording.Moment(decision.At)) : null;
    }

    /// <summary>An alternative's words, or that it has none.</summary>
    public static string Words(string words) => words.Length == 0 ? Texts.Of("(no text)") : words;

    /// <summary>The acts of a log: "agreed Japan's “reaffirmed”".</summary>
    public static string Act(Alternative alternative, AlternativeStatus status)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        var verb = status switch
        {
            AlternativeStatus.Open => Texts.Of("opened again"),
            AlternativeStatus.AgreedAdRef => Texts.Of("agreed ad ref"),
            AlternativeStatus.Agreed => Texts.Of("agreed"),
            AlternativeStatus.Withdrawn => Texts.Of("withdrew"),
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
        return $"{verb} {alternative.Holder}: {Words(alternative.Words)}";
    }
}
