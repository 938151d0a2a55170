using Bunit;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Tests.Components.Facts;

public sealed class FactsPaneTests : BunitContext
{
    private static readonly DateTimeOffset At = new(2025, 2, 7, 9, 30, 0, TimeSpan.Zero);

    private static readonly Fact Place = Sample.Fact("Sudmark", new PlaceValue("Sudmark")) with { Topics = ["other"] };

    private static readonly Fact Corrected = PersonFacts.Correct(Sample.Money, new MoneyValue("USD", 3_000_000_000m), Modality.Expected, ["investment"]);

    [Fact]
    public void FactsAreGroupedByTopicAndKindWithCounts()
    {
        var pane = Pane([Sample.Position, Sample.Money, Place]);

        Assert.Equal(
            ["Investment 2", "Positions 1", "Money 1", "No topic 1", "Places 1"],
            pane.FindAll(".facts summary").Select(summary => string.Join(' ', summary.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal([true, true, true, true, false], pane.FindAll(".facts details").Select(fold => fold.HasAttribute("open")));
    }

    [Fact]
    public void AFilterHidesFactsInListAndTextAndKeepsTheirNumbers()
    {
        var pane = Pane([Sample.Position, Sample.Money, Place], new FactFilter([FactKind.Money]));

        Assert.Equal("2 ", Assert.Single(pane.FindAll(".entries .number")).TextContent);
        Assert.Equal(["up to $2 billion"], pane.FindAll(".text mark").Select(mark => mark.TextContent));
        Assert.Equal("1 of 3 facts shown.", pane.Find("[data-shown]").TextContent);
        Assert.Equal("/sources/s1?handler=Decide&kind=Money", pane.Find("#decide").GetAttribute("action"));
    }

    [Fact]
    public void ACorrectedFactSaysWhoWhenWhyAndWhatTheRulesRead()
    {
        var pane = Pane([Corrected], records: [new FactRecord("r", FactDecision.Corrected, Corrected, "the desk officer", At, "Misread.")]);

        Assert.Equal(
            "✎ Corrected by the desk officer, 7 February 2025, 09:30 UTC: “Misread.” The rules read: up to $2 billion.",
            string.Join(' ', pane.Find(".record").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("by-person", pane.Find(".text mark").ClassName, StringComparison.Ordinal);
        Assert.Equal("r", pane.Find(".entries button[name=takeBack]").GetAttribute("value"));
        Assert.Empty(pane.FindAll("button[name=reject]"));
    }

    [Fact]
    public void WhatWasRejectedIsStillToBeSeenAndTakenBack()
    {
        var rejected = new FactRecord("r", FactDecision.Rejected, Sample.Money, "the desk officer", At);

        var pane = Pane([Place], records: [rejected]);

        Assert.Equal("up to $2 billion", pane.Find(".rejected del").TextContent);
        Assert.Equal("r", pane.Find(".rejected button[name=takeBack]").GetAttribute("value"));
        Assert.Single(pane.FindAll(".text mark"));
    }

    [Fact]
    public void NoFormHoldsTheList() => Assert.Empty(Pane([Sample.Money]).FindAll("form .facts, form form"));

    private IRenderedComponent<FactsPane> Pane(IReadOnlyList<Fact> facts, FactFilter? filter = null, IReadOnlyList<FactRecord>? records = null) => Render<FactsPane>(pane => pane
        .Add(it => it.Token, "token")
        .Add(it => it.Facts, new SourceFacts(
            Sample.Source,
            NumberedFact.Of(facts, records),
            [],
            [.. (records ?? []).Where(record => record.Decision == FactDecision.Rejected)],
            [],
            new Dictionary<string, string> { ["investment"] = "Investment" },
            filter ?? FactFilter.All)));
}
