using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A second person walks what changed since she last looked, ticks, objects, and marks all as seen.</summary>
public sealed class ReviewPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task FirstLook_EveryClauseIsThere_AndAllSeenMovesTheMark()
    {
        var start = await WrittenAsync("They met in Lisbon.", "They will build a port.");
        await ReviewAsync(start);
        Assert.Equal(["Clause c0", "Clause c1"], Titles);
        Assert.StartsWith("2 clauses to look at: 0 of 2 done.", Text(".progress p"), StringComparison.Ordinal);

        await _visitor.SendAsync(None, "All seen");

        Assert.Equal("All is seen. The next review begins here.", Notice);
        Assert.StartsWith("Nothing has changed since you last looked", Text(".empty"), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{start.Id}/log");
        Assert.Contains("saw everything up to version 2", Text(".log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedSince_ShowsRedlineAndCommitments_AndTheTickFallsWithTheWords()
    {
        var start = await WrittenAsync("The two leaders met.", "The two leaders strongly oppose piracy.");
        await ReviewAsync(start);
        await _visitor.SendAsync(None, "All seen");
        start = await EditAsync(start, 1, "The two leaders oppose piracy.");

        await ReviewAsync(start);
        Assert.Equal(["Clause c1 changed"], Titles);
        Assert.Equal("[deleted: strongly ]", Text(".step del"));
        Assert.Equal("Commitment by commitment: Clause c1", Text(".step h3"));
        Assert.Contains("'strongly oppose' became 'oppose'", Text(".step .changes"), StringComparison.Ordinal);
        await _visitor.SendAsync(None, "Tick this clause");
        Assert.Equal("1 claim is ticked.", Notice);
        Assert.Equal("✓ You ticked this clause as it stands.", Text(".step .acts .ticked"));

        start = await EditAsync(start, 1, "The two leaders oppose all piracy.");
        await ReviewAsync(start);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".step .acts .ticked"));
    }

    [Fact]
    public async Task SecondPerson_HasHerOwnMarkAndHerOwnTicks()
    {
        var start = await WrittenAsync("They met in Lisbon.");
        await ReviewAsync(start);
        await _visitor.SendAsync(None, "Tick this clause");
        await _visitor.SendAsync(None, "All seen");
        using var second = new Visitor(site);
        await second.OpenAsync("/account");
        await second.SendAsync(new Dictionary<string, string> { ["name"] = "Mara Lind" });

        await second.OpenAsync($"/statements/{start.Id}/review");

        Assert.Single(second.Page.QuerySelectorAll(".step"));
        await second.SendAsync(None, "Tick this clause");
        Assert.Equal("1 claim is ticked.", second.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim());
        Assert.Equal(["the desk officer", "Mara Lind"], (await site.Services.GetRequiredService<ReviewStore>().ReadAsync(start.Id)).Ticks.Select(tick => tick.By));
    }

    [Fact]
    public async Task Object_StandsInTheGateUntilResolved()
    {
        var start = await WrittenAsync("They met in Lisbon.");
        await ReviewAsync(start);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Nobody told us." }, "Object to this clause");

        Assert.Equal("The objection is recorded. It stands in the way of release until it is withdrawn or resolved.", Notice);
        Assert.Contains("“Nobody told us.”", Text(".step .objection"), StringComparison.Ordinal);
        Assert.Contains("1 of 1 done", Text(".progress"), StringComparison.Ordinal);
        foreach (var path in new[] { "", "?handler=Outline" })
        {
            await _visitor.OpenAsync($"/statements/{start.Id}{path}");
            Assert.Equal("1 objection", Text(".outline .state .objected"));
            Assert.NotNull(_visitor.Page.QuerySelector(".outline a[data-unresolved]"));
        }

        using var other = new Visitor(site);
        await other.OpenAsync("/account");
        await other.SendAsync(new Dictionary<string, string> { ["name"] = "Mara Lind" });
        await other.OpenAsync($"/statements/{start.Id}/gate");
        Assert.Contains("1 objection", other.Page.QuerySelector(".stand")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdraw", other.Page.QuerySelector(".objection")!.TextContent, StringComparison.Ordinal);

        await other.SendAsync(new Dictionary<string, string> { ["reason"] = "They were told on Friday." }, "Resolve this objection");

        Assert.Equal("The objection is resolved.", other.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim());
        Assert.Empty(other.Page.QuerySelectorAll(".objection"));
        await other.OpenAsync($"/statements/{start.Id}");
        Assert.Null(other.Page.QuerySelector(".outline .objected"));
        await other.OpenAsync($"/statements/{start.Id}/log");
        var log = other.Page.QuerySelector(".log")!.TextContent;
        Assert.Contains("objected to “Clause c0”", log, StringComparison.Ordinal);
        Assert.Contains("resolved the objection of the desk officer to “Clause c0”", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Object_ToWordsThatChangedMeanwhile_IsToldAndNotRecorded()
    {
        var start = await WrittenAsync("They met in Lisbon.");
        await ReviewAsync(start);
        await EditAsync(start, 0, "They met in Porto.");

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Not Lisbon." }, "Object to this clause");

        Assert.Equal("The clause has changed since you opened this page, so your objection was not recorded. Look at it again. You said: “Not Lisbon.”", Notice);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".objection"));
    }

    [Fact]
    public async Task Withdraw_ByWhoObjected_TakesItOutOfTheWay()
    {
        var start = await WrittenAsync("They met in Lisbon.");
        await ReviewAsync(start);
        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Why Lisbon?" }, "Object to this clause");

        await _visitor.SendAsync(None, "Withdraw");

        Assert.Equal("The objection is withdrawn.", Notice);
        await _visitor.OpenAsync($"/statements/{start.Id}/gate");
        Assert.DoesNotContain("objection", Text(".stand"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedClause_IsShownWithItsWords()
    {
        var start = await WrittenAsync("They met in Lisbon.", "They will build a port.");
        await ReviewAsync(start);
        await _visitor.SendAsync(None, "All seen");
        await Statements.SaveAsync(StatementEditor.Remove(start, "c1"), start.Version, "removed a clause");

        await ReviewAsync(start);

        Assert.Equal(["Clause c1 removed"], Titles);
        Assert.Contains("They will build a port.", Text(".step del"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_OfAClauseThatIsGone_IsTold()
    {
        var start = await WrittenAsync("They met in Lisbon.", "They will build a port.");
        await ReviewAsync(start);
        await Statements.SaveAsync(StatementEditor.Remove(start, "c0"), start.Version, "removed a clause");

        await _visitor.SendAsync(None, "Tick this clause");

        Assert.Equal("The clause is not in the statement any more, so nothing was ticked.", Notice);
    }

    private static Dictionary<string, string> None => [];

    private IEnumerable<string> Titles => _visitor.Page.QuerySelectorAll(".step h2").Select(title => string.Join(' ', title.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private string Notice => Text(".notice [role=status]");

    private string Text(string selector) => _visitor.Page.QuerySelector(selector)!.TextContent.Trim();

    private async Task ReviewAsync(Statement statement) => await _visitor.OpenAsync($"/statements/{statement.Id}/review");

    private async Task<Statement> EditAsync(Statement statement, int clause, string text) =>
        ((Saved)await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Clauses[clause], text)), statement.Version, "edited")).Statement;

    private async Task<Statement> WrittenAsync(params string[] texts)
    {
        var start = await Statements.CreateAsync(Storage.Statements.Start());
        var clauses = texts.Select((text, index) => Storage.Statements.Clause($"c{index}", text) with { Heading = $"Clause c{index}" }).ToArray();
        return ((Saved)await Statements.SaveAsync(start.Adding(clauses), start.Version, "wrote")).Statement;
    }
}
