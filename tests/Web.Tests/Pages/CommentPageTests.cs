using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>Comments on words of a clause: made without a script, answered, resolved, opened again, and found after the words changed.</summary>
public sealed class CommentPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Comment_OnQuotedWords_IsMarkedListedCountedAndLogged()
    {
        var start = await WrittenAsync("They met in Lisbon. They will build a port.");
        await OpenCardAsync(start);
        Assert.Contains("Nobody has commented on this clause.", Card, StringComparison.Ordinal);

        await _visitor.SendAsync(Comment("build a port", "Which port?\nAsk Lisbon."), "Comment");

        Assert.Equal("The comment is kept.", Notice);
        Assert.Equal("build a port", _visitor.Page.QuerySelector(".comment q")!.TextContent);
        Assert.Equal("Which port?\nAsk Lisbon.", _visitor.Page.QuerySelector(".comment .what")!.TextContent);
        Assert.Equal("build a port (comment 1) ", _visitor.Page.QuerySelector("mark.commented")!.TextContent);
        Assert.StartsWith($"/statements/{start.Id}?clause=c0&view=comments#comment-", _visitor.Page.QuerySelector("mark.commented a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(", 1 comment", _visitor.Page.QuerySelector(".outline .state")!.TextContent, StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{start.Id}/log");
        Assert.Contains("commented on “build a port” in “They met in Lisbon. …”: “Which port?", _visitor.Page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_Resolve_OpenAgain()
    {
        var start = await CommentedAsync("They met.", "met");
        await _visitor.SendAsync(new Dictionary<string, string> { ["words"] = "In May." }, "Reply");
        Assert.Equal(["Is this so?", "In May."], _visitor.Page.QuerySelectorAll(".comment .what").Select(words => words.TextContent));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Resolve");
        Assert.Equal("The comment is resolved.", Notice);
        Assert.Empty(_visitor.Page.QuerySelectorAll("mark.commented"));
        Assert.Contains("Resolved by the desk officer", Card, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Open again");
        Assert.Equal("The comment is open again.", Notice);
        Assert.Single(_visitor.Page.QuerySelectorAll("mark.commented"));
        await _visitor.OpenAsync($"/statements/{start.Id}/log?handler=Markdown");
        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
    }

    [Fact]
    public async Task Comment_WordsChangedLater_SaysWhatTheyWere()
    {
        var start = await CommentedAsync("They reaffirmed their ties.", "reaffirmed");
        start = await EditAsync(start, "They underlined their ties in Lisbon.");
        await OpenCardAsync(start);

        Assert.Equal("underlined", _visitor.Page.QuerySelector(".comment q")!.TextContent);
        Assert.Equal("~ The words have been changed since; these stand in their place. They were: “reaffirmed”", _visitor.Page.QuerySelector(".comment .changed")!.TextContent.Trim());

        start = await EditAsync(start, "In Lisbon they met.");
        await OpenCardAsync(start);
        Assert.Equal("~ The words are not in the clause any more.", _visitor.Page.QuerySelector(".comment .changed")!.TextContent.Trim());
        Assert.Equal("reaffirmed", _visitor.Page.QuerySelector(".comment q")!.TextContent);
    }

    [Fact]
    public async Task Comments_ClauseRemoved_StandOnThePageOfAllComments()
    {
        var start = await CommentedAsync("They reaffirmed their ties.", "reaffirmed");
        await Statements.SaveAsync(StatementEditor.Remove(start, "c0"), start.Version, "removed a clause");

        await _visitor.OpenAsync($"/statements/{start.Id}/comments");

        Assert.Equal("On clauses that are gone", _visitor.Page.QuerySelector("section h2")!.TextContent);
        Assert.Equal("~ The clause is not in the statement any more.", _visitor.Page.QuerySelector(".comment .changed")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("a harbour", "Why?", "The clause does not hold these words as they stand here. Copy them from the clause, whole words only.")]
    [InlineData("They", "Why?", "The clause holds these words more than once. Quote some of the words beside them too.")]
    [InlineData("met", " ", "Say something: the comment is empty.")]
    public async Task Comment_ThatCannotBeKept_IsShownAgain(string quote, string words, string problem)
    {
        var start = await WrittenAsync("They met. They will build a port.");
        await OpenCardAsync(start);

        await _visitor.SendAsync(Comment(quote, words), "Comment");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal([problem], _visitor.Errors);
        Assert.Equal(quote, _visitor.Page.QuerySelector("#comment-quote")!.TextContent.Trim());
        Assert.Equal(words.Trim(), _visitor.Page.QuerySelector("#comment-words")!.TextContent.Trim());
    }

    [Fact]
    public async Task Comment_SelectedWordsThatStandTwice_AreThoseBehindWhatStoodBefore()
    {
        var start = await WrittenAsync("They met. They left.");
        await OpenCardAsync(start);

        await _visitor.SendAsync(new Dictionary<string, string>(Comment("They", "Who?")) { ["before"] = " met.\n" }, "Comment");

        var placed = Assert.Single(await site.Services.GetRequiredService<CommentStore>().ReadAsync(start));
        Assert.Equal(10, placed.Anchor.Span!.Value.Start);
    }

    [Fact]
    public async Task Comment_WithoutQuotedWords_IsOnTheWholeClause()
    {
        await CommentedAsync("They met. They left.", "");

        Assert.Equal("They met. They left.", _visitor.Page.QuerySelector(".comment q")!.TextContent);
    }

    [Fact]
    public async Task Name_Given_StandsInCommentsAndLog()
    {
        await _visitor.OpenAsync("/account");
        await _visitor.SendAsync(new Dictionary<string, string> { ["name"] = " Mara Lind " });
        Assert.Equal("You work as Mara Lind now.", Notice);

        var start = await CommentedAsync("They met.", "met");
        Assert.StartsWith("Mara Lind ", _visitor.Page.QuerySelector(".comment .who")!.TextContent.Trim(), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{start.Id}?clause=c0&edit=1");
        await _visitor.SendAsync(new Dictionary<string, string> { ["text"] = "They met in May." }, "Save");
        Assert.Equal("Mara Lind", (await Statements.ActsAsync(start.Id)).NewestFirst[0].By);

        await _visitor.OpenAsync("/account");
        await _visitor.SendAsync(new Dictionary<string, string> { ["name"] = "--" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Contains("Give a name, as the log should show it.", _visitor.Page.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
        await _visitor.OpenAsync("/account");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Forget the name");
        Assert.Equal("You work as the desk officer now.", Notice);
    }

    private string Notice => _visitor.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim();

    private string Card => _visitor.Page.QuerySelector("#card")!.TextContent;

    private static Dictionary<string, string> Comment(string quote, string words) => new() { ["quote"] = quote, ["words"] = words };

    private async Task OpenCardAsync(Statement statement) => await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c0&view=comments");

    private async Task<Statement> CommentedAsync(string text, string quote)
    {
        var start = await WrittenAsync(text);
        await OpenCardAsync(start);
        await _visitor.SendAsync(Comment(quote, "Is this so?"), "Comment");
        return start;
    }

    private async Task<Statement> EditAsync(Statement statement, string text) =>
        ((Saved)await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Clauses[0], text)), statement.Version, "edited")).Statement;

    private async Task<Statement> WrittenAsync(string text)
    {
        var start = await Statements.CreateAsync(Storage.Statements.Start());
        return ((Saved)await Statements.SaveAsync(start.Adding(Storage.Statements.Clause("c0", text) with { Heading = "" }), start.Version, "wrote")).Statement;
    }
}
