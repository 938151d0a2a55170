using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Blanks of a text: words that are still missing, which no source can have said.</summary>
internal static partial class Blanks
{
    /// <summary>The blanks in order: the gaps that the clause knows of, and brackets without a colon, which nobody holds. Words that a party
    /// holds ("[USA: strongly]") are text.</summary>
    internal static IReadOnlyList<TextSpan> In(string text, IReadOnlyList<TextSpan> gaps) =>
        [.. Typed().Matches(text).Select(match => TextSpan.At(match.Index, match.Length)).Where(bracket => !gaps.Any(bracket.Overlaps)).Concat(gaps).Order()];

    /// <summary>The text with white space in the place of every blank, so that only what is written is read; the positions stay.</summary>
    internal static string Covered(string text, IReadOnlyList<TextSpan> blanks) => blanks.Count == 0
        ? text
        : string.Create(text.Length, (text, blanks), static (letters, given) =>
        {
            given.text.CopyTo(letters);
            foreach (var blank in given.blanks)
            {
                letters[blank.Start..blank.End].Fill(' ');
            }
        });

    /// <summary>The parts, each with the blanks beside it: one right before a part belongs to it, any other to the part before.</summary>
    internal static IReadOnlyList<ClaimPart> Joined(string text, IReadOnlyList<ClaimPart> parts, IReadOnlyList<TextSpan> blanks)
    {
        var joined = parts.ToList();
        foreach (var blank in blanks.Where(blank => !joined.Exists(part => part.Span.Contains(blank))))
        {
            var next = joined.FindIndex(part => part.Span.Start >= blank.End);
            var at = next >= 0 && string.IsNullOrWhiteSpace(text[blank.End..joined[next].Span.Start]) ? next : joined.FindLastIndex(part => part.Span.End <= blank.Start);
            if (at >= 0)
            {
                joined[at] = joined[at] with { Span = joined[at].Span.Cover(blank) };
            }
        }

        return joined;
    }

    /// <summary>The claim as it was judged, but never supported while a bracket stands in it; the brackets are named as missing.</summary>
    internal static Claim KeepOpen(Claim claim, IReadOnlyList<TextSpan> blanks)
    {
        List<TextSpan> open =
        [
            .. blanks.Where(claim.Span.Overlaps),
            .. Bracket().Matches(claim.Text).Select(match => TextSpan.At(match.Index, match.Length).Shift(claim.Span.Start)).Where(bracket => !blanks.Any(bracket.Overlaps)),
        ];
        if (open.Count == 0)
        {
            return claim;
        }

        var missing = claim with { Missing = [.. claim.Missing.Where(span => !open.Exists(span.Overlaps)).Concat(open).Order()] };
        return claim.Verdict is not (Verdict.Supported or Verdict.Verbatim) || (claim.Verdict == Verdict.Verbatim && open.TrueForAll(bracket => StandsIn(claim, bracket)))
            ? missing
            : missing with { Verdict = Verdict.PartlySupported, Explanation = $"A bracketed blank stands in it, and no source says what is still missing.", Supporting = [] };
    }

    // A source may have brackets of its own ("[sic]"), and words that quote it have them, too.
    private static bool StandsIn(Claim claim, TextSpan bracket) =>
        claim.Span.Contains(bracket) && claim.Text[bracket.Start - claim.Span.Start] == '[' && claim.Evidence is [var verbatim, ..] && verbatim.Quotation.Words.Contains(bracket.Shift(-claim.Span.Start).Of(claim.Text), StringComparison.Ordinal);

    [GeneratedRegex(@"\[[^\[\]:]{0,200}\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
