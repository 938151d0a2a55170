using System.Globalization;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Precedents;

/// <summary>How wide a chart is drawn, and where its lines begin and end.</summary>
/// <param name="NameAbove">Whether the name of a row stands above it: on a phone there is no room beside it.</param>
public sealed record StrengthChartSize(int Width, int Left, int Right, bool NameAbove)
{
    /// <summary>For a desk and for paper.</summary>
    public static StrengthChartSize Wide { get; } = new(760, 132, 748, false);

    /// <summary>For a phone: as wide as its column, with letters of the size of the text.</summary>
    public static StrengthChartSize Narrow { get; } = new(340, 8, 332, true);
}

/// <summary>Where everything of the chart stands, in the units of its view box.</summary>
/// <remarks>Inside a row the ranks that occur lie at equal distances, for they are ordinal; between rows nothing is compared.</remarks>
public sealed record StrengthChartLayout(StrengthChartSize Size, int Height, IReadOnlyList<ChartRow> Rows, IReadOnlyList<ChartYear> Years)
{
    /// <summary>More families than this make no picture; the table beneath has them all.</summary>
    public const int MostRows = 5;

    private const int Level = 28;
    private const int Above = 34;
    private const int Below = 16;
    private const int Axis = 30;
    private const int Name = 20;

    // The mean width of a letter at the size of the labels.
    private const double Letter = 6.6;

    public static StrengthChartLayout Of(IReadOnlyList<StrengthLine> lines, StrengthChartSize? size = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        size ??= StrengthChartSize.Wide;
        var shown = lines.Take(MostRows).ToList();
        var days = shown.SelectMany(line => line.Points).Select(point => point.Day).OfType<DateOnly>().ToList();
        var (first, last) = days.Count == 0 ? (0, 0) : (days.Min().Year, days.Max().Year);
        var hasOpenDraft = shown.SelectMany(line => line.Points).Any(point => point.Day is null);
        var from = new DateOnly(Math.Max(first, 1), 1, 1).DayNumber;
        var to = new DateOnly(Math.Clamp(last + 1, 2, 9999), 1, 1).DayNumber + (hasOpenDraft ? 120 : 0);
        double X(DateOnly? day) => day is { } known ? size.Left + ((size.Right - 20 - size.Left) * (double)(known.DayNumber - from) / Math.Max(1, to - from)) : size.Right - 24;

        var rows = new List<ChartRow>();
        var top = 0;
        foreach (var line in shown)
        {
            var ranks = line.Points.Select(point => point.Rank).Distinct().Order().ToList();
            var bottom = top + Above + (size.NameAbove ? Name : 0) + ((ranks.Count - 1) * Level);
            rows.Add(RowOf(size, line, top, bottom, rank => bottom - (ranks.IndexOf(rank) * Level), X));
            top = bottom + Below;
        }

        var most = size.NameAbove ? 5 : 8;
        var step = Math.Max(1, (last - first + most) / most);
        return new StrengthChartLayout(
            size, top + Axis, rows, days.Count == 0 ? [] : [.. Enumerable.Range(first, last - first + 1).Where(year => (year - first) % step == 0).Select(year => new ChartYear(year, X(new DateOnly(year, 1, 1))))]);
    }

    private static ChartRow RowOf(StrengthChartSize size, StrengthLine line, int top, int bottom, Func<int, int> y, Func<DateOnly?, double> x)
    {
        var points = new List<ChartPoint>();
        var taken = new Dictionary<int, double>();
        StrengthPoint? before = null;
        foreach (var point in line.Points)
        {
            var (at, height) = (x(point.Day), y(point.Rank));
            var width = point.Words.Length * Letter;
            var atEnd = at + width > size.Right;
            var start = atEnd ? at - width : at;
            // A label that would lie on another is left to the table, and so is one that only repeats it.
            var label = before?.Words != point.Words && start >= taken.GetValueOrDefault(height) && start >= size.Left - 8 ? point.Words : null;
            if (label is not null)
            {
                taken[height] = start + width + Letter;
            }

            points.Add(new ChartPoint(point, at, height, label, atEnd));
            before = point;
        }

        var path = string.Create(CultureInfo.InvariantCulture, $"M{points[0].X:0.#} {points[0].Y}")
            + string.Concat(points.Skip(1).Select(point => string.Create(CultureInfo.InvariantCulture, $"H{point.X:0.#}V{point.Y}")));
        return new ChartRow(line.Family, top, bottom, [.. points.Select(point => point.Y).Distinct()], path, points);
    }
}

/// <summary>One family.</summary>
/// <param name="Levels">The heights of its ranks.</param>
/// <param name="Path">A wording stands until the next: the line goes on, then steps.</param>
public sealed record ChartRow(string Family, int Top, int Bottom, IReadOnlyList<int> Levels, string Path, IReadOnlyList<ChartPoint> Points);

/// <summary>One text.</summary>
/// <param name="Label">Null where it would repeat the one before or lie on it.</param>
/// <param name="AtEnd">Whether the label stands before its point.</param>
public sealed record ChartPoint(StrengthPoint Point, double X, int Y, string? Label, bool AtEnd);

public sealed record ChartYear(int Year, double X);
