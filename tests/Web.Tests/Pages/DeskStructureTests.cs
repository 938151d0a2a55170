using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>Clauses added, moved, split, joined, removed, agreed and unlocked at the desk, and all of it taken back.</summary>
public sealed class DeskStructureTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task MoveSplitJoinRemove_EachIsAVersionAndUndoLeadsBackToTheStart()
    {
        var start = await WrittenAsync("We met. We will meet again.", "We trade.");

        await PressAsync(start, 0, "Move down");
        Assert.Equal("We trade. | We met. We will meet again.", await TextsAsync(start));

        await PressAsync(start, 1, "Split");
        Assert.Equal("We trade. | We met. | We will meet again.", await TextsAsync(start));

        await PressAsync(start, 1, "Join with the next");
        Assert.Equal("We trade. | We met. We will meet again.", await TextsAsync(start));

        await PressAsync(start, 0, "Remove");
        Assert.Equal("We met. We will meet again.", await TextsAsync(start));

        foreach (var text in new[] { "We trade. | We met. We will meet again.", "We trade. | We met. | We will meet again.", "We trade. | We met. We will meet again.", "We met. We will meet again. | We trade." })
        {
            await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
            Assert.Equal(text, await TextsAsync(start));
        }

        await _visitor.SendAsync(new Dictionary<string, string>(), "Redo");
        Assert.Equal("We trade. | We met. We will meet again.", await TextsAsync(start));
    }

    [Fact]
    public async Task Agreed_LocksTheWordsUntilSomebodySaysWhy()
    {
        var start = await WrittenAsync("We met.");
        var clause = start.Clauses[0].Id;
        await OpenAsync(start, 0);
        await _visitor.SendAsync(new Dictionary<string, string> { ["status"] = "Agreed" }, "Set");
        Assert.Equal("Agreed: locked", _visitor.Page.QuerySelector(".locked")!.TextContent.Trim());

        Assert.IsType<Locked>(await Statements.SaveAsync((await FoundAsync(start)).Writing(clause, "We parted."), (await FoundAsync(start)).Version, "edited"));
        await _visitor.OpenAsync($"/statements/{start.Id}?clause={clause}&edit=1");
        Assert.Null(_visitor.Page.QuerySelector("textarea"));

        await _visitor.SendAsync(new Dictionary<string, string> { ["status"] = "Draft" }, "Set");
        Assert.Equal("The clause is agreed. Say why it is opened again; the reason is kept in the log.", Said);

        await _visitor.SendAsync(new Dictionary<string, string> { ["status"] = "Draft", ["reason"] = "New instructions" }, "Set");
        Assert.Equal("The clause is now: draft.", Said);
        await _visitor.OpenAsync($"/statements/{start.Id}/log");
        Assert.Contains("unlocked: New instructions, “We met.”", _visitor.Page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreed_WithAnOpenGap_IsRefused()
    {
        var start = await WrittenAsync("We met in [place].");
        var gap = new Gap("place", new(10, 17), "the place");
        await Statements.SaveAsync(start.With(start.Clauses[0] with { Gaps = [gap] }), start.Version, "drafted");
        await OpenAsync(start, 0);

        await _visitor.SendAsync(new Dictionary<string, string> { ["status"] = "Agreed" }, "Set");

        Assert.Equal("A clause with an open gap cannot be agreed. Fill the gap, or write what stands there.", Said);
        Assert.Equal(ClauseStatus.Draft, (await FoundAsync(start)).Clauses[0].Status);
    }

    [Fact]
    public async Task Heading_IsChangedAndTakenAway()
    {
        var start = await WrittenAsync("We met.");
        await OpenAsync(start, 0);
        await _visitor.SendAsync(new Dictionary<string, string> { ["heading"] = "  The   ports " }, "Change");
        Assert.Equal("The ports", (await FoundAsync(start)).Clauses[0].Heading);

        await _visitor.SendAsync(new Dictionary<string, string> { ["heading"] = "" }, "Change");
        Assert.Equal("", (await FoundAsync(start)).Clauses[0].Heading);
    }

    [Fact]
    public async Task Split_WhereSomebodyChangedTheClause_DoesNothingAndSaysSo()
    {
        var start = await WrittenAsync("We met. We will meet again.");
        await OpenAsync(start, 0);
        await Statements.SaveAsync(start.Writing(start.Clauses[0].Id, "They met."), start.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Split");

        Assert.Equal("The clause was changed after you opened it, so nothing was done. Look at it and choose again.", Said);
        Assert.Equal("They met.", await TextsAsync(start));
    }

    [Fact]
    public async Task Add_OwnWords_StandAfterTheClauseAskedFor()
    {
        var start = await WrittenAsync("We met.", "We trade.");
        await _visitor.OpenAsync($"/statements/{start.Id}/add?after={start.Clauses[0].Id}");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Heading"] = "Ports", ["Input.Text"] = "We build a port." }, "Add these words");

        Assert.Equal("We met. | We build a port. | We trade.", await TextsAsync(start));
        Assert.Equal("Your clause is added.", Said);
    }

    [Fact]
    public async Task Add_NoWords_SaysSoAndKeepsTheHeading()
    {
        var start = await WrittenAsync("We met.");
        await _visitor.OpenAsync($"/statements/{start.Id}/add");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Heading"] = "Ports" }, "Add these words");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["The clause is empty. Write its words; its history keeps what was there."], _visitor.Errors);
        Assert.Equal("Ports", _visitor.Page.QuerySelector("#Input_Heading")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Add_AParagraphOfAPrecedent_IsLinkedBackToIt()
    {
        var (precedent, _) = await site.Services.GetRequiredService<SourceStore>().AddAsync(
            "The two leaders reaffirmed their friendship.\n\nThe two leaders welcomed a port.", new SourceDetails("Agreed", SourceKind.Statement, PublishedOn: new DateOnly(2020, 5, 1)));
        var start = await Statements.CreateAsync(Storage.Statements.Start() with { PrecedentIds = [precedent.Id] });
        await _visitor.OpenAsync($"/statements/{start.Id}/add");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Paragraph"] = $"{precedent.Id.Value}:46" }, "Carry this paragraph over");

        var clause = Assert.Single((await FoundAsync(start)).Clauses);
        Assert.Equal(("The two leaders welcomed a port.", LinkState.Exact), (clause.Text, clause.Links[0].State));
    }

    [Fact]
    public async Task Log_AsMarkdown_NamesEachAct()
    {
        var start = await WrittenAsync("We met.");
        using var client = site.CreateClient();

        var log = await client.GetStringAsync(new Uri($"/statements/{start.Id}/log?handler=Markdown", UriKind.Relative));

        Assert.StartsWith("# Decisions on Joint Statement\n", log, StringComparison.Ordinal);
        Assert.Contains("the desk officer: created.\n", log, StringComparison.Ordinal);
        Assert.Contains("the desk officer: wrote, “We met.”.\n", log, StringComparison.Ordinal);
    }

    private string Said => _visitor.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim();

    private async Task<Statement> WrittenAsync(params string[] texts)
    {
        var start = await Statements.CreateAsync(Storage.Statements.Start());
        var clauses = texts.Select((text, number) => Storage.Statements.Clause($"c{number}", text) with { Heading = "" }).ToArray();
        return ((Saved)await Statements.SaveAsync(start.Adding(clauses), start.Version, "wrote")).Statement;
    }

    private async Task<Statement> FoundAsync(Statement statement) => (await Statements.FindAsync(statement.Id))!;

    private async Task<string> TextsAsync(Statement statement) => string.Join(" | ", (await FoundAsync(statement)).Clauses.Select(clause => clause.Text));

    private async Task OpenAsync(Statement statement, int clause) => await _visitor.OpenAsync($"/statements/{statement.Id}?clause={statement.Clauses[clause].Id}");

    private async Task PressAsync(Statement statement, int clause, string button)
    {
        await OpenAsync(await FoundAsync(statement), clause);
        await _visitor.SendAsync(new Dictionary<string, string>(), button);
    }
}
