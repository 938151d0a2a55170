using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Bracketed blanks in a claim: words that are still missing, which no source can have said.</summary>
internal static partial class Blanks
{
    /// <summary>The claim as it was judged, but never supported while a blank stands in it; the blanks are named as missing.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="gaps">The gaps that the clause knows of. Brackets that stand in the words count as well: somebody may have typed them.</param>
    internal static Claim KeepOpen(Claim claim, IReadOnlyList<TextSpan> gaps)
    {
        if (claim.Verdict != Verdict.Supported)
        {
            return claim;
        }

        var blanks = Bracket().Matches(claim.Text).Select(match => TextSpan.At(match.Index, match.Length).Shift(claim.Span.Start))
            .Where(bracket => !gaps.Any(bracket.Overlaps)).Concat(gaps.Where(claim.Span.Overlaps)).Order().ToList();
        return blanks.Count == 0
            ? claim
            : claim with
            {
                Verdict = Verdict.PartlySupported,
                Explanation = "A bracketed blank stands in it, and no source says what is still missing.",
                Missing = blanks,
                Supporting = [],
            };
    }

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
