using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Sources;

/// <summary>What the pages say of sources.</summary>
public static class SourceWording
{
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.News => Texts.Of("News report"),
        SourceKind.Briefing => Texts.Of("Briefing"),
        SourceKind.Readout => Texts.Of("Readout"),
        SourceKind.Statement => Texts.Of("Joint statement"),
        SourceKind.FactSheet => Texts.Of("Fact sheet"),
        SourceKind.Treaty => Texts.Of("Treaty"),
        SourceKind.Other => Texts.Of("Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Tier(int? tier) => tier switch
    {
        1 => Texts.Of("Tier 1, official joint text"),
        2 => Texts.Of("Tier 2, official readout or fact sheet"),
        3 => Texts.Of("Tier 3, transcript"),
        4 => Texts.Of("Tier 4, wire or newspaper of record"),
        5 => Texts.Of("Tier 5, other"),
        _ => Texts.Of("Tier not given"),
    };

    public static string Publisher(SourceDetails details) => details.Publisher is { Length: > 0 } publisher ? publisher : Texts.Of("Publisher not given");

    public static string Percent(double share) => Texts.Of("{0:0} per cent", Math.Floor(share * 100));

    /// <summary>"“Title” is being read, 40 per cent."; of several, the first and how many more.</summary>
    public static string Unread(IReadOnlyList<SourceStand> stands)
    {
        ArgumentNullException.ThrowIfNull(stands);
        var state = stands[0] switch
        {
            { PausedBy: { } by } => Texts.Of("is not read yet: the reading was paused by {0} and can be resumed on the page Sources", by),
            { Share: { } share } => Texts.Of("is being read, {0}", Percent(share)),
            _ => Texts.Of("waits its turn to be read"),
        };
        return $"“{stands[0].Title}” {state}{(stands.Count > 1 ? Texts.Of("; {0:N0} more of this length wait as well", stands.Count - 1) : "")}.";
    }

    public static string Date(SourceDetails details) => details.PublishedOn is { } day ? DateWording.Day(day) : Texts.Of("Date not given");

    /// <summary>"Jiji Press, 6 February 2025, tier 4": what a drafter weighs a source by.</summary>
    public static string Weight(SourceDetails details) =>
        $"{Publisher(details)}, {(details.PublishedOn is { } day ? DateWording.Day(day) : Texts.Of("date not given"))}, {(details.Tier is { } tier ? Texts.Of("tier {0}", tier) : Texts.Of("tier not given"))}";
}
