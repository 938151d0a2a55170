using System.Text;
using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words between quotation marks must stand in a source letter for letter, after folding quotes, dashes and white space.</summary>
internal static partial class Quotations
{
    /// <summary>The quoted words of a text, marks left out, two words or more.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan within)
    {
        foreach (Match match in QuotedWords().Matches(text[within.Start..within.End]))
        {
            var words = match.Groups[1].Success ? match.Groups[1] : match.Groups[2];
            if (words.Value.Contains(' ', StringComparison.Ordinal))
            {
                yield return TextSpan.At(within.Start + words.Index, words.Length);
            }
        }
    }

    /// <summary>The departures: quotations that no source holds. Marks are left out of the comparison; where the clause leaves words out ("[...]"),
    /// each piece must stand in one source. A longer title of a work whose beginning a source has is asked for word by word instead.</summary>
    public static IEnumerable<Departure> Find(string text, TextSpan within, EvidenceBase sources)
    {
        foreach (var span in In(text, within))
        {
            var pieces = LeftOut().Split(FoldedText.Fold(span.Of(text))).Select(Bare).Where(piece => piece.Length > 1).ToList();
            if (pieces.Count > 0 && !Has(sources, pieces) && !(IsTitle(span.Of(text)) && Has(sources, [Beginning(span.Of(text))])))
            {
                yield return new Departure(DepartureKind.Quotation, span, $"No source has these words between the quotation marks.", true, 1, true);
            }
        }
    }

    private static bool Has(EvidenceBase sources, List<string> pieces) =>
        Enumerable.Range(0, sources.Sources.Count).Any(source => pieces.TrueForAll(piece => sources.Quotable(source).Contains(piece, StringComparison.Ordinal)));

    /// <summary>The words alone, in lower case and one blank apart, without what a writer put between brackets; a blank at either end, so that only whole words are found.</summary>
    internal static string Bare(string folded)
    {
        var plain = Inserted().Replace(folded, string.Empty);
        var bare = new StringBuilder(plain.Length + 2).Append(' ');
        foreach (var letter in plain)
        {
            if (char.IsLetterOrDigit(letter))
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
            else if (letter != '\'' && bare[^1] != ' ')
            {
                bare.Append(' ');
            }
        }

        return (bare[^1] == ' ' ? bare : bare.Append(' ')).ToString();
    }

    // All words but small ones with a capital.
    private static bool IsTitle(string words)
    {
        var all = words.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).ToList();
        return all.Count > 2 && all.TrueForAll(word => char.IsUpper(word[0]) || word.Length < 5) && char.IsUpper(all[0][0]);
    }

    // What stands before the colon, or else the first third.
    private static string Beginning(string title)
    {
        var words = Bare(FoldedText.Fold(title)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return title.IndexOf(':', StringComparison.Ordinal) is > 5 and var colon
            ? Bare(FoldedText.Fold(title[..colon]))
            : $" {string.Join(' ', words.Take(Math.Max(2, words.Length / 3)))} ";
    }

    [GeneratedRegex("“([^”]+)”|\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedWords();

    [GeneratedRegex(@"\[?\.\.\.+\]?|\[?…\]?|(?:\. ){2,}\.", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\[[^\]]{0,60}\] ?", RegexOptions.CultureInvariant)]
    private static partial Regex Inserted();
}
