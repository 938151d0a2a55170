using Bunit;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Review;

namespace StatementDraft.Web.Tests.Components.Review;

public sealed class ClaimTickTests : BunitContext
{
    private static readonly DateTimeOffset Morning = new(2025, 2, 7, 9, 30, 0, TimeSpan.Zero);

    private static readonly Clause Clause = Sample.Clause("Norland will invest. It begins in May.");

    private static readonly Claim Claim = new(Sample.SpanOf("It begins in May.", Clause.Text), "It begins in May.", Verdict.NotFound, false, $"No source says it.", [], [], []);

    private static readonly Finding Finding = new("R21", Severity.Block, Sample.SpanOf("begins", Clause.Text), $"The source only expects it.", []);

    [Fact]
    public void AnUntickedClaimHasAButtonThatNamesIt()
    {
        var shown = Tick();

        Assert.Equal("Tick as checked: It begins in May.", shown.Find("button").TextContent);
        Assert.Equal("/statements/s/gate?handler=Tick", shown.Find("form").GetAttribute("action"));
        Assert.Equal(ClaimKey.Of(Clause, Claim).Id, shown.Find("[name=claim]").GetAttribute("value"));
        Assert.Equal("desk", shown.Find("[name=from]").GetAttribute("value"));
    }

    [Fact]
    public void ATickedClaimSaysByWhomAndWhen()
    {
        var shown = Tick(new Tick("t1", ClaimKey.Of(Clause, Claim), "the legal adviser", Morning));

        Assert.Equal("✓ Ticked by the legal adviser, 7 February 2025, 09:30 UTC", shown.Find(".ticked").TextContent);
        Assert.Equal("t1", shown.Find("[name=record]").GetAttribute("value"));
        Assert.Equal("Untick: It begins in May.", shown.Find("button").TextContent);
    }

    [Fact]
    public void AFallenTickSaysWhy()
    {
        var shown = Tick(new Tick("t1", ClaimKey.Of(Clause with { Text = "Norland may invest. It begins in May." }, Claim with { Span = new TextSpan(20, 37) }), "the legal adviser", Morning));

        Assert.Equal(
            "↓ A tick by the legal adviser, 7 February 2025, 09:30 UTC, has fallen. The claim has the same words; others of its clause have changed since.", shown.Find(".fallen").TextContent);
        Assert.Equal("Tick as checked: It begins in May.", shown.Find("button").TextContent);
    }

    [Fact]
    public void WithoutDecisionsAtHandNothingIsShown()
    {
        Assert.Empty(Render<ClaimTick>(tick => tick.Add(it => it.Claim, Claim)).Markup);
        Assert.Empty(Render<FindingWaiver>(waiver => waiver.Add(it => it.Finding, Finding)).Markup.Trim());
    }

    [Fact]
    public void AClauseIsTickedInOnePress()
    {
        var shown = Render<ClauseTicks>(ticks => ticks.AddCascadingValue(Forms()).Add(it => it.ClauseId, "c1").Add(it => it.Title, "Investment"));

        Assert.Equal("0 of 1 claim is ticked.", shown.Find("p").TextContent);
        Assert.Equal("Tick the one left in this clause: Investment", shown.Find("button").TextContent);
        Assert.NotEmpty(shown.Find("[name=seen]").GetAttribute("value")!);
    }

    [Fact]
    public void AFindingIsWaivedOnlyWithAReason()
    {
        var shown = Waiver(Finding);

        Assert.Equal("Waive: The source only expects it.", shown.Find("summary").TextContent);
        var reason = shown.Find("[name=reason]");
        Assert.True(reason.HasAttribute("required"));
        Assert.Equal("Why it may stand", shown.Find($"label[for={reason.Id}]").TextContent);
    }

    [Fact]
    public void AWaivedFindingSaysWhoAndWhy()
    {
        var shown = Waiver(Finding, new Waiver("w1", FindingKey.Of(Clause, Finding), "Agreed.", "the desk officer", Morning));

        Assert.Equal("◌ Waived by the desk officer, 7 February 2025, 09:30 UTC: “Agreed.”", shown.Find(".waived p").TextContent);
        Assert.Equal("Take back the waiver: The source only expects it.", shown.Find("button").TextContent);
    }

    [Fact]
    public void AnOmissionIsCalledIntended()
    {
        var omission = Finding with { Rule = "R25", Severity = Severity.Warn };

        Assert.Equal("It is intended: The source only expects it.", Waiver(omission).Find("summary").TextContent);
        Assert.StartsWith("◌ Intended by", Waiver(omission, new Waiver("w1", FindingKey.Of(Clause, omission), "Agreed.", "the desk officer", Morning)).Find(".waived p").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ClaimTick> Tick(params Tick[] ticks) =>
        Render<ClaimTick>(tick => tick.AddCascadingValue(Forms(ticks)).Add(it => it.Claim, Claim));

    private IRenderedComponent<FindingWaiver> Waiver(Finding finding, params Waiver[] waivers)
    {
        var check = new StatementCheck([new ClauseCheck(Clause, new CheckResult([Claim], [finding]))], []);
        return Render<FindingWaiver>(waiver => waiver.AddCascadingValue(new ReviewForms(Reviewed(check, [], waivers), "token", "desk")).Add(it => it.Finding, finding));
    }

    private static ReviewForms Forms(params Tick[] ticks) =>
        new(Reviewed(new StatementCheck([new ClauseCheck(Clause, new CheckResult([Claim], []))], []), ticks, []), "token", "desk");

    private static ReviewedCheck Reviewed(StatementCheck check, Tick[] ticks, Waiver[] waivers) => ReviewedCheck.Of(
        new Statement("s", "Talks", ["Norland", "Sudmark"], [], null, null, [], [], [Clause], 1), check, new ReviewRecord(waivers, ticks, []));
}
