using Bunit;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Precedents;

namespace StatementDraft.Web.Tests.Components.Precedents;

public sealed class StrengthChartTests : BunitContext
{
    private static readonly Source Old = Statement(2021);
    private static readonly Source Newer = Statement(2023);

    private static readonly StrengthLine Opposition = new("opposition", [Point(Old, 30, "oppose"), Point(Newer, 40, "strongly oppose"), new StrengthPoint(null, null, 30, "oppose")]);
    private static readonly StrengthLine View = new("shared-view", [Point(Old, 50, "reaffirm")]);

    [Fact]
    public void Layout_OneFamily_StepsUpWithItsRanksAndForwardWithTime()
    {
        var row = Assert.Single(StrengthChartLayout.Of([Opposition]).Rows);

        Assert.True(row.Points[1].Y < row.Points[0].Y, "stronger is higher");
        Assert.Equal(row.Points[0].Y, row.Points[2].Y);
        Assert.True(row.Points[0].X < row.Points[1].X && row.Points[1].X < row.Points[2].X, "later is further right");
        Assert.Equal(["oppose", "strongly oppose", "oppose"], row.Points.Select(point => point.Label));
    }

    [Fact]
    public void Layout_TwoFamilies_AreTwoRowsThatDoNotMeet()
    {
        var layout = StrengthChartLayout.Of([Opposition, View]);

        Assert.True(layout.Rows[0].Bottom < layout.Rows[1].Top);
        Assert.All(layout.Rows.SelectMany(row => row.Points), point => Assert.InRange(point.X, StrengthChartSize.Wide.Left, StrengthChartSize.Wide.Right));
        Assert.Equal([2021, 2022, 2023], layout.Years.Select(year => year.Year));
    }

    [Fact]
    public void Layout_OnAPhone_StaysInItsWidthAndLeavesRoomForTheNames()
    {
        var (narrow, wide) = (StrengthChartLayout.Of([Opposition, View], StrengthChartSize.Narrow), StrengthChartLayout.Of([Opposition, View]));

        Assert.All(narrow.Rows.SelectMany(row => row.Points), point => Assert.InRange(point.X, StrengthChartSize.Narrow.Left, StrengthChartSize.Narrow.Right));
        Assert.True(narrow.Rows[0].Points.Min(point => point.Y) - narrow.Rows[0].Top > wide.Rows[0].Points.Min(point => point.Y) - wide.Rows[0].Top);
        Assert.True(narrow.Size.Width < 360);
    }

    [Fact]
    public void Layout_SameWordsAgain_AreLabelledOnce()
    {
        var line = new StrengthLine("ask", [Point(Old, 20, "encourage"), Point(Newer, 20, "encourage")]);

        Assert.Equal(["encourage", null], Assert.Single(StrengthChartLayout.Of([line]).Rows).Points.Select(point => point.Label));
    }

    [Fact]
    public void Layout_ManyTextsOnOneDay_NoLabelLiesOnAnother()
    {
        var line = new StrengthLine("ask", [.. Enumerable.Range(0, 6).Select(number => Point(Old, 20, $"words number {number}"))]);

        Assert.Single(Assert.Single(StrengthChartLayout.Of([line]).Rows).Points, point => point.Label is not null);
    }

    [Fact]
    public void Layout_Nothing_IsNothing() => Assert.Empty(StrengthChartLayout.Of([]).Rows);

    [Fact]
    public void Chart_SaysInWordsWhatItDraws()
    {
        var chart = Render<StrengthChart>(it => it.Add(chart => chart.Lines, [Opposition, View]).Add(chart => chart.Topic, "Status quo").Add(chart => chart.Compared, "these 2 texts"));

        Assert.Equal("How strength moved: Status quo", chart.Find("svg > title").TextContent);
        Assert.Equal("Opposition: “oppose” in 2021, then “strongly oppose” in 2023, then “oppose” in this draft. Shared view: “reaffirm” in 2021.", chart.Find("svg > desc").TextContent);
        Assert.Equal(["Text", "Opposition", "Shared view"], chart.FindAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["1 May 2021", "1 May 2023", "This draft"], chart.FindAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal("strongly oppose ↑ stronger", chart.FindAll("tbody td")[2].TextContent.Trim());
        Assert.Equal("oppose ↓ weaker", chart.FindAll("tbody td")[4].TextContent.Trim());
        Assert.Empty(chart.FindAll("[style], script"));
        Assert.Equal(2, chart.FindAll("circle.draft").Count);
        Assert.Equal(chart.FindAll("[id]").Count, chart.FindAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public void Chart_OfNothing_IsNotDrawn() =>
        Assert.Empty(Render<StrengthChart>(it => it.Add(chart => chart.Lines, []).Add(chart => chart.Topic, "x").Add(chart => chart.Compared, "these 0 texts")).Markup.Trim());

    private static StrengthPoint Point(Source source, int rank, string words) => new(source, source.Details.PublishedOn, rank, words);

    private static Source Statement(int year) => new(new SourceId($"s{year}"), "They met.", new SourceDetails($"Statement of {year}", SourceKind.Statement, PublishedOn: new DateOnly(year, 5, 1)));
}
