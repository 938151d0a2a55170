using StatementDraft.Core.Checking;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Checking;

/// <summary>A mark in a text that was checked. A closed family.</summary>
public abstract record CheckMark
{
    // What is as wide as this says something of the whole claim, and a box round it would hide the claim's own line.
    private const double Wide = 0.6;

    /// <summary>The marks of a whole text: claims first, so that of marks on the same words the claim is the outer one.</summary>
    public static IReadOnlyList<(TextSpan Span, CheckMark Mark)> Of(CheckResult check, string text)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(text);
        var found = OfTheWhole(check).Select((finding, index) => (finding.Span, Mark: (CheckMark)new FindingMark(index + 1, finding, check.Claims.Any(claim => TakesUpMost(finding.Span, claim.Span) && finding.Span.Overlaps(claim.Span)))))
            .Where(mark => mark.Span.Length < text.Length).ToList();
        return
        [
            .. check.Claims.Select((claim, index) => (claim.Span, (CheckMark)new ClaimMark(index + 1, claim))),
            .. found,
            .. check.Claims.Where(claim => claim.Verdict != Verdict.NotFound).SelectMany(Of).Where(mark => !found.Exists(other => other.Span == mark.Span)),
        ];
    }

    /// <summary>Where a claim leaves its source, in offsets of the text that was checked. What is missing altogether is no departure from anything.</summary>
    public static IEnumerable<(TextSpan Span, CheckMark Mark)> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Findings.Select(finding => finding.Span).Concat(claim.Missing).Distinct()
            .Where(span => claim.Span.Contains(span) && !span.IsEmpty && (span != claim.Span || claim.Findings.Any(finding => finding.Span == span)))
            .Select(span => (Span: span, IsWide: TakesUpMost(span, claim.Span), Findings: claim.Findings.Where(finding => finding.Span == span)))
            .Select(one => (one.IsWide ? claim.Span : one.Span, (CheckMark)new DepartureMark([.. one.Findings], one.IsWide)));
    }

    /// <summary>Whether the span takes up most of a claim.</summary>
    public static bool TakesUpMost(TextSpan span, TextSpan claim) => span.Length > Wide * claim.Length;

    /// <summary>The findings that belong to no claim, in order; the result lists the claims' findings among its own.</summary>
    public static IReadOnlyList<Finding> OfTheWhole(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return [.. check.Findings.Except(check.Claims.SelectMany(claim => claim.Findings), ReferenceEqualityComparer.Instance).Cast<Finding>()];
    }
}

/// <summary>A claim, underlined by its verdict.</summary>
/// <param name="Number">Counted from 1 in the order of the text: how words and entry name each other.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimMark(int Number, Claim Claim) : CheckMark;

/// <summary>Words that the source does not have, or has otherwise.</summary>
/// <param name="Findings">What was found at these words; none where they are only missing.</param>
/// <param name="IsWide">Whether it takes up most of its claim.</param>
public sealed record DepartureMark(IReadOnlyList<Finding> Findings, bool IsWide) : CheckMark
{
    /// <summary>The source's words in their place.</summary>
    public IEnumerable<string> Instead => Findings.Select(finding => finding.Instead?.Words).OfType<string>().Distinct();

    /// <summary>What a screen reader says after the words, where no words of the source do.</summary>
    public string Says => Findings.Count == 0 ? Texts.Of("not in the source") : string.Join(' ', Findings.Select(finding => Texts.Of(finding.Message)).Distinct());
}

/// <summary>Words that a convention has something to say about.</summary>
/// <param name="Number">Counted from 1 among the findings of the clause as a whole.</param>
/// <param name="Finding">The finding.</param>
/// <param name="IsWide">Whether it takes up most of a claim.</param>
public sealed record FindingMark(int Number, Finding Finding, bool IsWide) : CheckMark;
