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

    /// <summary>The departures: quotations that no source holds.</summary>
    public static IEnumerable<Departure> Find(string text, TextSpan within, EvidenceBase sources)
    {
        foreach (var span in In(text, within))
        {
            var wanted = Bare(FoldedText.Fold(span.Of(text)));
            if (wanted.Length > 0 && !Enumerable.Range(0, sources.Sources.Count).Any(source => Holds(sources, source, wanted)))
            {
                yield return new Departure(DepartureKind.Quotation, span, "No source has these words between the quotation marks.", true, 1, true);
            }
        }
    }

    private static bool Holds(EvidenceBase sources, int source, string wanted) =>
        sources.Folded(source).Text.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || Bare(sources.Folded(source).Text).Contains(wanted, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string folded) => Inserted().Replace(folded, string.Empty).Trim(' ', '.', ',', ';', '!', '?');

    [GeneratedRegex("“([^”]+)”|\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedWords();

    [GeneratedRegex(@"\[[^\]]{0,60}\] ?", RegexOptions.CultureInvariant)]
    private static partial Regex Inserted();
}
