using System.Globalization;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Sources;

/// <summary>What the pages say of sources.</summary>
public static class SourceWording
{
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.News => "News report",
        SourceKind.Briefing => "Briefing",
        SourceKind.Readout => "Readout",
        SourceKind.Statement => "Joint statement",
        SourceKind.FactSheet => "Fact sheet",
        SourceKind.Treaty => "Treaty",
        SourceKind.Other => "Other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Tier(int? tier) => tier switch
    {
        1 => "Tier 1, official joint text",
        2 => "Tier 2, official readout or fact sheet",
        3 => "Tier 3, transcript",
        4 => "Tier 4, wire or newspaper of record",
        5 => "Tier 5, other",
        _ => "Tier not given",
    };

    public static string Publisher(SourceDetails details) => details.Publisher is { Length: > 0 } publisher ? publisher : "Publisher not given";

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100):0} per cent");

    /// <summary>"“Title” is being read, 40 per cent."; of several, the first and how many more.</summary>
    public static string Unread(IReadOnlyList<SourceStand> stands)
    {
        ArgumentNullException.ThrowIfNull(stands);
        var state = stands[0] switch
        {
            { PausedBy: { } by } => $"is not read yet: the reading was paused by {by} and can be resumed on the page Sources",
            { Share: { } share } => $"is being read, {Percent(share)}",
            _ => "waits its turn to be read",
        };
        return $"“{stands[0].Title}” {state}{(stands.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"; {stands.Count - 1:N0} more of this length wait as well") : "")}.";
    }

    public static string Date(SourceDetails details) => details.PublishedOn is { } day ? DateWording.Day(day) : "Date not given";

    /// <summary>"Jiji Press, 6 February 2025, tier 4": what a drafter weighs a source by.</summary>
    public static string Weight(SourceDetails details) =>
        $"{Publisher(details)}, {(details.PublishedOn is { } day ? DateWording.Day(day) : "date not given")}, {(details.Tier is { } tier ? $"tier {tier}" : "tier not given")}";
}
