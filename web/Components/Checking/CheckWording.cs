using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Checking;

/// <summary>What the pages say of verdicts and findings.</summary>
public static class CheckWording
{
    public static string Verdict(Verdict verdict) => verdict switch
    {
        Core.Checking.Verdict.Verbatim => Texts.Of("Verbatim"),
        Core.Checking.Verdict.Supported => Texts.Of("Supported"),
        Core.Checking.Verdict.PartlySupported => Texts.Of("Partly supported"),
        Core.Checking.Verdict.Contradicted => Texts.Of("Contradicted"),
        Core.Checking.Verdict.NotFound => Texts.Of("Not found"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The class of a verdict's look.</summary>
    public static string Look(Verdict verdict) => verdict switch
    {
        Core.Checking.Verdict.Verbatim or Core.Checking.Verdict.Supported => "good",
        Core.Checking.Verdict.PartlySupported => "part",
        Core.Checking.Verdict.Contradicted => "bad",
        Core.Checking.Verdict.NotFound => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The name of the line under a claim: a verdict, or that it is only anticipated.</summary>
    public static string Line(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Verdict switch
        {
            Core.Checking.Verdict.Verbatim => "verbatim",
            Core.Checking.Verdict.Supported => "supported",
            Core.Checking.Verdict.PartlySupported => claim.Anticipated ? "anticipated" : "partly",
            Core.Checking.Verdict.Contradicted => "contradicted",
            Core.Checking.Verdict.NotFound => "not-found",
            _ => throw new ArgumentOutOfRangeException(nameof(claim)),
        };
    }

    /// <summary>The verdict as it is said behind the words of a claim.</summary>
    public static string Brief(Claim claim) => Line(claim) switch
    {
        "partly" => Texts.Of("partly supported"),
        "anticipated" => Texts.Of("only anticipated"),
        "not-found" => Texts.Of("not found"),
        "verbatim" => Texts.Of("verbatim"),
        "supported" => Texts.Of("supported"),
        _ => Texts.Of("contradicted"),
    };

    public static string Sign(Claim claim) => Line(claim) == "anticipated" ? "◇" : Sign(claim.Verdict);

    public static string Sign(Verdict verdict) => verdict switch
    {
        Core.Checking.Verdict.Verbatim => "=",
        Core.Checking.Verdict.Supported => "+",
        Core.Checking.Verdict.PartlySupported => "±",
        Core.Checking.Verdict.Contradicted => "×",
        Core.Checking.Verdict.NotFound => "?",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>Whether a source says all of it: such a claim asks for no look.</summary>
    public static bool IsBorneOut(Claim claim) => claim.Verdict is Core.Checking.Verdict.Verbatim or Core.Checking.Verdict.Supported;

    public static string Severity(Severity severity) => severity switch
    {
        Core.Checking.Severity.Block => Texts.Of("Must be settled"),
        Core.Checking.Severity.Warn => Texts.Of("Look at this"),
        Core.Checking.Severity.Inform => Texts.Of("Good to know"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Look(Severity severity) => severity switch
    {
        Core.Checking.Severity.Block => "bad",
        Core.Checking.Severity.Warn => "part",
        Core.Checking.Severity.Inform => "quiet",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>How surely the words were found; null where they stand there letter for letter.</summary>
    public static string? Anchor(AnchorKind anchor) => anchor switch
    {
        AnchorKind.Exact => null,
        AnchorKind.Folded => Texts.Of("apart from quotation marks, dashes and spaces"),
        AnchorKind.Fuzzy => Texts.Of("in other words: compare the two yourself"),
        AnchorKind.Ambiguous => Texts.Of("the words stand in more than one place"),
        AnchorKind.Orphaned => Texts.Of("no longer in the source"),
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>What of a check still asks for a person, the gravest first: "1 contradicted", "2 not found", "3 findings"; empty where nothing does.
    /// Findings that are only good to know are not counted.</summary>
    public static IReadOnlyList<string> Open(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var findings = CheckMark.OfTheWhole(check).Count(finding => finding.Severity != Core.Checking.Severity.Inform);
        return
        [
            .. from verdict in new[] { Core.Checking.Verdict.Contradicted, Core.Checking.Verdict.NotFound, Core.Checking.Verdict.PartlySupported }
               let count = check.Claims.Count(claim => claim.Verdict == verdict)
               where count > 0
               select $"{count} {Verdict(verdict).ToLowerInvariant()}",
            .. findings > 0 ? [StatementWording.Number(findings, Texts.Of("finding"), Texts.Of("findings"))] : Array.Empty<string>(),
        ];
    }

    /// <summary>"2 supported, 1 not found", the worst last; never one number for all.</summary>
    public static string Summary(CheckResult check) => check.Claims.Count == 0
        ? Texts.Of("No claim was read in this text.")
        : string.Join(", ", check.Claims.GroupBy(claim => claim.Verdict).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {Verdict(group.Key).ToLowerInvariant()}")) + ".";
}
