using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

public sealed class StatementPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Create_WithoutTitleAndWithOneParty_NamesBothAndKeepsTheRest()
    {
        await _visitor.OpenAsync("/statements/create");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Parties"] = "Norland", ["Input.Date"] = "tomorrow", ["Input.Place"] = "Port Ada" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(
            [
                "The title is empty: say what the statement is called.",
                "A joint statement has at least two parties: write one a line.",
                "The date of issue, “tomorrow”, is no date: write year, month and day as in 2025-02-07.",
            ],
            _visitor.Errors.Order(StringComparer.Ordinal).OrderByDescending(error => error.Contains("title", StringComparison.Ordinal)));
        Assert.Equal("Port Ada", _visitor.Page.QuerySelector("#Input_Place")!.GetAttribute("value"));
        Assert.Equal("tomorrow", _visitor.Page.QuerySelector("#Input_Date")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Create_LeadsToTheDeskWhichSaysWhatToDoNext()
    {
        await (await _visitor.OpenAsync("/statements/create")).SendAsync(Particulars("Talks in Port Ada"));

        Assert.Equal("Talks in Port Ada", _visitor.Heading);
        Assert.Equal("Choose sources", _visitor.Page.QuerySelector(".empty a")!.TextContent);
    }

    [Fact]
    public async Task Create_WithASourceThatIsNotThere_SaysSo()
    {
        await _visitor.OpenAsync("/statements/create");

        await _visitor.SendAsync(new Dictionary<string, string>(Particulars("Talks")) { ["Input.SourceIds"] = "gone" });

        Assert.Equal(["One of the sources chosen is not in this site any more: choose again."], _visitor.Errors);
    }

    [Fact]
    public async Task Edit_SavesTheWordsAndSaysSo()
    {
        var statement = await StatementAsync("We met.");

        await (await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1")).SendAsync(new Dictionary<string, string> { ["text"] = "We met again." }, "Save");

        Assert.Equal("We met again.", _visitor.Page.QuerySelector(".clause .words")!.TextContent.Trim());
        Assert.Equal("Saved.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Edit_OfAClauseSomebodyChanged_ShowsBothTextsAndLosesNone()
    {
        var statement = await StatementAsync("We met.");
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1");
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Find("c1")!, "We met in Port Ada.")), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string> { ["text"] = "We met in May." }, "Save");

        Assert.Equal(HttpStatusCode.Conflict, _visitor.Status);
        Assert.Equal("We met in Port Ada.", _visitor.Page.QuerySelector(".stale .words")!.TextContent);
        Assert.Equal("We met in May.", _visitor.Page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.True(_visitor.Page.QuerySelector("form.edit")!.HasAttribute("data-unsaved"));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Save");

        Assert.Equal("We met in May.", _visitor.Page.QuerySelector(".clause .words")!.TextContent.Trim());
        Assert.Contains(await Statements.RevisionsAsync(statement.Id, "c1"), revision => revision.Text == "We met in Port Ada.");
    }

    [Fact]
    public async Task Edit_ToNothing_IsRefusedWithASentence()
    {
        var statement = await StatementAsync("We met.");

        await (await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1")).SendAsync(new Dictionary<string, string> { ["text"] = " " }, "Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal("The clause is empty. Write its words; its history keeps what was there.", _visitor.Page.QuerySelector("#clause-error")!.TextContent);
    }

    [Fact]
    public async Task Desk_AskedForTheCardAlone_AnswersTheFragment()
    {
        var statement = await StatementAsync("We met.");

        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&view=history&handler=Card");

        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
        Assert.Equal("card", _visitor.Page.Body!.FirstElementChild!.Id);
        Assert.Null(_visitor.Page.QuerySelector("main"));
    }

    [Fact]
    public async Task Desk_ClauseThatIsGone_SaysSo()
    {
        var statement = await StatementAsync("We met.");

        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c9");

        Assert.Equal("The clause you asked for is not in this statement any more.", _visitor.Page.QuerySelector("[role=alert]")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/draft")]
    [InlineData("/check")]
    [InlineData("/sources")]
    [InlineData("/particulars")]
    [InlineData("/export")]
    [InlineData("/gate")]
    [InlineData("/matrix")]
    [InlineData("/card")]
    public async Task EveryPageOfAnUnknownStatement_IsNotFoundWithASentence(string page)
    {
        await _visitor.OpenAsync($"/statements/nothing{page}");

        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
        Assert.Contains("No statement has this id.", _visitor.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_WithoutSources_SaysWhatIsMissing()
    {
        await (await _visitor.OpenAsync("/statements/create")).SendAsync(Particulars("Without sources"));
        var desk = _visitor.Address.AbsolutePath;

        await (await _visitor.OpenAsync($"{desk}/draft")).SendAsync(new Dictionary<string, string>());

        Assert.Equal(["This statement has no sources yet, so there is nothing to draft from. Choose its sources first."], _visitor.Errors);
    }

    [Fact]
    public async Task Particulars_ChangedInBetween_AreNotOverwrittenUnasked()
    {
        var statement = await StatementAsync("We met.");
        await _visitor.OpenAsync($"/statements/{statement.Id}/particulars");
        await Statements.SaveAsync(statement with { Title = "Theirs" }, statement.Version, "changed");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Title"] = "Mine" });

        Assert.Equal(HttpStatusCode.Conflict, _visitor.Status);
        Assert.StartsWith("Somebody changed these in the meantime: the title is now “Theirs”", Assert.Single(_visitor.Errors), StringComparison.Ordinal);
        Assert.Equal("Mine", _visitor.Page.QuerySelector("#Input_Title")!.GetAttribute("value"));

        await _visitor.SendAsync(new Dictionary<string, string>());

        Assert.Equal("Mine", (await Statements.FindAsync(statement.Id))!.Title);
    }

    private static Dictionary<string, string> Particulars(string title) =>
        new() { ["Input.Title"] = title, ["Input.Parties"] = "Norland\nSudmark" };

    private async Task<Statement> StatementAsync(string text)
    {
        var empty = await Statements.CreateAsync(new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [], []));
        var clause = new Clause("c1", null, null, "Meeting", text, ClauseStatus.Draft, 1, [], [], []);
        var saved = (Saved)await Statements.SaveAsync(empty with { Clauses = [clause] }, empty.Version, "added");
        return saved.Statement;
    }
}
