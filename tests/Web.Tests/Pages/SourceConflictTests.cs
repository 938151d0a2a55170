using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>The statement's sources page, as a person without scripts uses it: see the conflict, pick, change, take back.</summary>
public sealed class SourceConflictTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Five = "Toyota plans to invest $13 billion in a battery plant in North Carolina, creating 5,000 jobs.";
    private const string Seven = "The battery plant in North Carolina, in which Toyota will invest $13 billion, is to create 7,000 jobs.";

    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Sources_ThatDisagree_AreShownSideBySide()
    {
        await OpenAsync(Five, Seven);

        Assert.Equal("2 sources, no copies among them; 1 conflict to decide.", Text(".summary"));
        Assert.Equal("5,000 jobs or 7,000 jobs", Text(".conflict h3"));
        Assert.Equal(["5,000 jobs", "7,000 jobs"], _visitor.Page.QuerySelectorAll(".side .value").Select(value => value.TextContent.Trim()));
        Assert.Equal(["quoted words: 5,000 jobs", "quoted words: 7,000 jobs"], _visitor.Page.QuerySelectorAll(".side mark").Select(mark => mark.TextContent.Trim()));
        Assert.Contains("Example Press", Text(".side figcaption"), StringComparison.Ordinal);
        Assert.StartsWith("/sources/", _visitor.Page.QuerySelector(".side figcaption a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pick_IsShownWithWhoWhenAndWhy_CanBeChangedAndTakenBack()
    {
        await OpenAsync(Five, Seven);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "The ministry confirmed it." }, "Pick this: 5,000 jobs");

        Assert.StartsWith("“5,000 jobs” picked by the desk officer, ", Text(".decision"), StringComparison.Ordinal);
        Assert.EndsWith("“The ministry confirmed it.”", Text(".decision"), StringComparison.Ordinal);
        Assert.Equal("“5,000 jobs” is picked. Clauses drafted from now on use it.", Text("[role=status]"));
        Assert.EndsWith("no conflict to decide.", Text(".summary"), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Pick this: 7,000 jobs");

        Assert.StartsWith("“7,000 jobs” picked by the desk officer, ", Text(".decision"), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Keep both open");

        Assert.StartsWith("Kept open by the desk officer, ", Text(".decision"), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Take back the decision");

        Assert.Null(_visitor.Page.QuerySelector(".decision"));
        Assert.EndsWith("1 conflict to decide.", Text(".summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pick_WhenASourceIsTakenOut_IsShownAsOutOfDate()
    {
        var id = await OpenAsync(Five, Seven);
        await _visitor.SendAsync(new Dictionary<string, string>(), "Pick this: 5,000 jobs");
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = (await statements.FindAsync(id))!;
        await statements.SaveAsync(statement with { SourceIds = [statement.SourceIds[0]] }, statement.Version, "chose sources");

        await _visitor.OpenAsync($"/statements/{id}/sources");

        Assert.StartsWith("“5,000 jobs” picked by the desk officer", Text(".outdated li"), StringComparison.Ordinal);
        Assert.EndsWith("it no longer counts.", Text(".outdated li"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pick_OfAConflictThatIsGone_DecidesNothing()
    {
        var id = await OpenAsync(Five, Seven);
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = (await statements.FindAsync(id))!;
        await statements.SaveAsync(statement with { SourceIds = [statement.SourceIds[0]] }, statement.Version, "chose sources");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Pick this: 5,000 jobs");

        Assert.StartsWith("The sources have changed since you opened this page", Text("[role=status]"), StringComparison.Ordinal);
        Assert.Empty(await site.Services.GetRequiredService<ConflictPickStore>().ListAsync(id));
    }

    [Fact]
    public async Task Copies_AreTold_AndTheTopicsSayHowManySayAFact()
    {
        const string Story = "Canada will invest $1.5 billion in icebreakers for the northern sea route. The ships are to be built in yards on both coasts, and the first of them should sail in six years. "
            + "Sailors have long complained that the old ones spend more of each winter in the dock than at sea.";

        await OpenAsync(Story, $"More ships for the north\n\n{Story}");

        Assert.Equal("2 sources, 1 of them independent; no conflict to decide.", Text(".summary"));
        Assert.Contains("The two count once.", Text(".chosen .copy"), StringComparison.Ordinal);
        Assert.Contains(_visitor.Page.QuerySelectorAll(".topic .entries li"), entry => entry.TextContent.Contains("Said by 1 independent of 2 sources", StringComparison.Ordinal));
    }

    private string Text(string selector) => string.Join(' ', _visitor.Page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> OpenAsync(params string[] texts)
    {
        var sources = site.Services.GetRequiredService<SourceStore>();
        var ids = new List<SourceId>();
        foreach (var (number, text) in texts.Index())
        {
            ids.Add((await sources.AddAsync(text, new SourceDetails($"Report {number + 1}", SourceKind.News, "Example Press", new DateOnly(2025, 2, 6), 4))).Source.Id);
        }

        var statement = await site.Services.GetRequiredService<StatementStore>().CreateAsync(new NewStatement("Talks", ["United States", "Japan"], [], null, null, ids, []));
        await _visitor.OpenAsync($"/statements/{statement.Id}/sources");
        return statement.Id;
    }
}
