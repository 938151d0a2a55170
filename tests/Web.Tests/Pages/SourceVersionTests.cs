using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A news story is corrected: the new text is added as a newer version, a statement goes over to it or keeps the older one.</summary>
public sealed class SourceVersionTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Add_ANewerVersion_TellsBothSourcesAndLeavesTheOlderOneAsItIs()
    {
        var (statement, older, story) = await StartAsync("harbour");

        await AddAsync(older, story.Replace("14 ferries", "16 ferries", StringComparison.Ordinal));

        Assert.Equal("Added as the newer version of “Story of harbour”.", Text("[role=status], [data-said] p"));
        Assert.Contains("Newer version of Story of harbour, added by the desk officer on", Text(".lineage"), StringComparison.Ordinal);
        Assert.Contains("The older version is used in “Talks of harbour”.", Text(".lineage"), StringComparison.Ordinal);

        await _visitor.OpenAsync($"/sources/{older.Value}");

        Assert.StartsWith("There is a newer version: Story of harbour, added by the desk officer on", Text(".lineage"), StringComparison.Ordinal);
        Assert.Equal(story, (await site.Services.GetRequiredService<SourceStore>().FindAsync(older))!.Text);
        Assert.Equal([older], (await site.Services.GetRequiredService<StatementStore>().FindAsync(statement))!.SourceIds);
    }

    [Fact]
    public async Task Add_TheSameText_IsRefused()
    {
        var (_, older, story) = await StartAsync("lagoon");

        await AddAsync(older, story);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["The text: This is the text of the older version, word for word. Nothing was added."], _visitor.Errors.Select(error => error.StartsWith("The text", StringComparison.Ordinal) ? error : $"The text: {error}"));
    }

    [Fact]
    public async Task Add_AnOlderVersionAsTheNewerOne_IsRefused()
    {
        var (_, older, story) = await StartAsync("estuary");
        await AddAsync(older, $"{story} A correction was made.");
        var newer = new SourceId(_visitor.Address.Segments[^1]);

        await AddAsync(newer, story);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Contains("which is an older version already", Text(".summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeBack_ThatItIsANewerVersion_LeavesBothSources()
    {
        var (_, older, story) = await StartAsync("quay");
        await AddAsync(older, $"{story} A correction was made.");

        await _visitor.SendAsync(new Dictionary<string, string>(), "It is not");

        Assert.DoesNotContain("Newer version of", Text(".lineage"), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/sources/{older.Value}");
        Assert.DoesNotContain("newer version:", Text(".lineage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_ShowsWhatChanged_AndTheDeskSaysSoOnTheClauseConcerned()
    {
        var (statement, older, story) = await StartAsync("river");
        await AddAsync(older, story.Replace("14 ferries", "16 ferries", StringComparison.Ordinal));

        await _visitor.OpenAsync($"/statements/{statement}");
        Assert.Contains("“Story of river” has a newer version", Text(".sheet-pane .pending"), StringComparison.Ordinal);
        Assert.Contains("What it rests on changed in the newer version of “Story of river”.", Text(".clause .outdated"), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{statement}/sources");
        Assert.Contains("See what rests on it and decide", Text(".pending"), StringComparison.Ordinal);

        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");

        Assert.Equal("Of 1 passage that this statement rests on, 1 is reworded. 1 claim would be judged otherwise.", Text("main p.summary"));
        Assert.Equal("14", _visitor.Page.QuerySelector(".passages del")!.TextContent.Replace("[deleted: ", "", StringComparison.Ordinal).TrimEnd(']', ' '));
        Assert.Equal("16", _visitor.Page.QuerySelector(".passages ins")!.TextContent.Replace("[inserted: ", "", StringComparison.Ordinal).TrimEnd(']', ' '));
        Assert.Contains("Linked words that would be lost: “14 ferries”", Text(".rests"), StringComparison.Ordinal);
        Assert.Contains("[before: 14 ferries] [now: 16 ferries]", Text(".updates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switch_UsesTheNewerVersion_AndCanBeUndone()
    {
        var (statement, older, story) = await StartAsync("island");
        await AddAsync(older, $"A correction was made. {story}");
        var newer = new SourceId(_visitor.Address.Segments[^1]);
        await _visitor.OpenAsync($"/statements/{statement}");
        Assert.NotNull(_visitor.Page.QuerySelector(".sheet-pane .pending"));
        Assert.Null(_visitor.Page.QuerySelector(".clause .outdated"));
        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");
        Assert.Equal("Of 1 passage that this statement rests on, 1 stands. Every verdict stays.", Text("main p.summary"));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Use the newer version");

        Assert.Equal("The statement uses the newer version of “Story of island”.", Text(".notice [role=status]"));
        Assert.Null(_visitor.Page.QuerySelector(".outdated"));
        var statements = site.Services.GetRequiredService<StatementStore>();
        var switched = (await statements.FindAsync(statement))!;
        Assert.Equal([newer], switched.SourceIds);
        Assert.Equal(newer, Assert.Single(switched.Clauses[0].Links).Quotation.SourceId);
        Assert.Equal(LinkState.Exact, switched.Clauses[0].Links[0].State);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");

        var back = (await statements.FindAsync(statement))!;
        Assert.Equal([older], back.SourceIds);
        Assert.Equal(older, Assert.Single(back.Clauses[0].Links).Quotation.SourceId);
    }

    [Fact]
    public async Task Keep_TheOlderVersion_QuietensTheDesk_AndCanBeDecidedAnew()
    {
        var (statement, older, story) = await StartAsync("bay");
        await AddAsync(older, story.Replace("14 ferries", "16 ferries", StringComparison.Ordinal));
        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Keep the older version");

        Assert.Contains("The desk officer decided on", Text(".decide"), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{statement}");
        Assert.Null(_visitor.Page.QuerySelector(".outdated"));
        await _visitor.OpenAsync($"/statements/{statement}/sources");
        Assert.Contains("to keep the older version here", Text(".pending"), StringComparison.Ordinal);

        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Leave it open again");
        await _visitor.OpenAsync($"/statements/{statement}");
        Assert.NotNull(_visitor.Page.QuerySelector(".outdated"));
    }

    [Fact]
    public async Task Switch_AfterAStillNewerVersionCame_DoesNothing()
    {
        var (statement, older, story) = await StartAsync("cape");
        await AddAsync(older, $"A correction was made. {story}");
        var newer = new SourceId(_visitor.Address.Segments[^1]);
        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");
        var third = await site.Services.GetRequiredService<SourceStore>().AddAsync($"Two corrections were made. {story}", new SourceDetails("Third"));
        await site.Services.GetRequiredService<SourceVersionStore>().AddAsync(newer, third.Source.Id, "somebody");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Use the newer version");

        Assert.StartsWith("There is a still newer version", Text("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("“Third”", Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal([older], (await site.Services.GetRequiredService<StatementStore>().FindAsync(statement))!.SourceIds);
    }

    [Fact]
    public async Task Update_OfASourceWithoutANewerVersion_IsNotThere()
    {
        var (statement, older, _) = await StartAsync("dune");

        await _visitor.OpenAsync($"/statements/{statement}/update/{older.Value}");

        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
    }

    private async Task AddAsync(SourceId older, string text)
    {
        await _visitor.OpenAsync($"/sources/{older.Value}/update");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = text }, "Add as the newer version");
    }

    // Every test has a text of its own, since the same text is one source.
    private async Task<(string Statement, SourceId Source, string Story)> StartAsync(string place)
    {
        var story = $"The ministers met at the {place} on Monday. Japan will buy 14 ferries for the {place} from Canada. Nobody spoke about the lighthouse.";
        var sources = site.Services.GetRequiredService<SourceStore>();
        var source = (await sources.AddAsync(story, new SourceDetails($"Story of {place}", SourceKind.News, "Example Press", new DateOnly(2025, 2, 6), 4))).Source;
        var facts = (await sources.ReadAsync(source)).Facts;
        var quotation = source.Quote(Anchor.Places("14 ferries", story, 1)[0]);
        var text = $"Japan will buy 14 ferries for the {place} from Canada.";
        var link = new EvidenceLink(Anchor.Places("14 ferries", text, 1)[0], "14 ferries", null, facts.First(fact => fact.Span == quotation.Span && fact.Kind == FactKind.Count).Id, quotation, LinkState.Exact);
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = await statements.CreateAsync(new NewStatement($"Talks of {place}", ["Japan", "Canada"], [], null, null, [source.Id], []));
        await statements.SaveAsync(statement with { Clauses = [new Clause("c1", null, null, "Ferries", text, ClauseStatus.Draft, 1, [link], [], [])] }, statement.Version, "wrote a clause");
        return (statement.Id, source.Id, story);
    }

    private string Text(string selector) =>
        string.Join(' ', (_visitor.Page.QuerySelector(selector) ?? throw new InvalidOperationException($"Nothing is {selector} in {_visitor.Page.QuerySelector("main")?.TextContent}")).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
