using System.Globalization;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;

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

    public static string Date(SourceDetails details) => details.PublishedOn is { } day ? DateWording.Day(day) : "Date not given";

    /// <summary>"Jiji Press, 6 February 2025, tier 4": what a drafter weighs a source by.</summary>
    public static string Weight(SourceDetails details) =>
        $"{Publisher(details)}, {(details.PublishedOn is { } day ? DateWording.Day(day) : "date not given")}, {(details.Tier is { } tier ? $"tier {tier}" : "tier not given")}";
}
