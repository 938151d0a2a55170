using System.Globalization;

namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>Numbers of alternatives: the first keeps the paragraph's number, the others are <em>bis</em>, <em>ter</em> and so on.</summary>
/// <remarks>Source of the practice: the United Nations Editorial Manual, on numbering paragraphs inserted between others.</remarks>
public static class Numbering
{
    private static readonly string[] Latin = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

    /// <summary>"7", "7 bis", "7 ter".</summary>
    /// <param name="paragraph">The paragraph's number, from 1.</param>
    /// <param name="alternative">Which of the alternatives, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or there is no Latin word for the alternative.</exception>
    public static string Of(int paragraph, int alternative)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(alternative);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alternative, Latin.Length);
        var number = paragraph.ToString(CultureInfo.InvariantCulture);
        return alternative == 0 ? number : $"{number} {Latin[alternative - 1]}";
    }

    /// <summary>Which of the alternatives the Latin word says, from 0: "" is the first, "bis" the next; null where it is no such word.</summary>
    public static int? AlternativeOf(string latin)
    {
        ArgumentNullException.ThrowIfNull(latin);
        return latin.Length == 0 ? 0 : Array.IndexOf(Latin, latin) is >= 0 and var at ? at + 1 : null;
    }

    /// <summary>How many alternatives one paragraph can have.</summary>
    public static int Most => Latin.Length + 1;
}
