using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A text of the other side pasted, read change by change, accepted, rejected and taken back.</summary>
public sealed class ComparePageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Ferry = "Both governments deplore the loss of the ferry and will rebuild the line by 2030.";
    private const string Grain = "They welcome the record grain harvest and the new silos in the eastern port.";
    private const string Radio = "A joint office will allot radio channels to the coast guards of both countries.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Paste_ForAClause_ListsItsChanges()
    {
        var (_, clause) = await PastedAsync(Ferry.Replace("deplore", "regret", StringComparison.Ordinal).Replace("2030", "2031", StringComparison.Ordinal));

        Assert.Equal("2 changes", _visitor.Page.QuerySelector($"#list-change-{clause.Id}")!.TextContent);
        Assert.Equal(["Words", "Date"], _visitor.Page.QuerySelectorAll(".items .kind").Select(kind => kind.TextContent));
        Assert.NotNull(_visitor.Page.QuerySelector($"#change-{clause.Id}-2"));
    }

    [Fact]
    public async Task Accept_OneChangeOfAProposal_TakesItsWordsAndCanBeTakenBack()
    {
        var (statement, clause) = await PastedAsync(Ferry.Replace("deplore", "regret", StringComparison.Ordinal).Replace("2030", "2031", StringComparison.Ordinal));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Accept change 1");

        Assert.Equal(Ferry.Replace("deplore", "regret", StringComparison.Ordinal), await TextAsync(statement, clause));
        Assert.Equal("1 change", _visitor.Page.QuerySelector($"#list-change-{clause.Id}")!.TextContent);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
        Assert.Equal(Ferry, await TextAsync(statement, clause));
    }

    [Fact]
    public async Task Reject_AChangeOfAProposal_LeavesTheWordsAndIsRemembered()
    {
        var (statement, clause) = await PastedAsync(Ferry.Replace("deplore", "regret", StringComparison.Ordinal));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Reject change 1");

        Assert.Equal(statement.Version, (await Statements.FindAsync(statement.Id))!.Version);
        Assert.Equal("1 change, 1 decided", _visitor.Page.QuerySelector($"#list-change-{clause.Id}")!.TextContent);
        Assert.Contains("Rejected: your words stay", _visitor.Page.QuerySelector(".items")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AcceptAll_TakesTheWholeProposal()
    {
        var theirs = Ferry.Replace("deplore", "regret", StringComparison.Ordinal).Replace("2030", "2031", StringComparison.Ordinal);
        var (statement, clause) = await PastedAsync(theirs);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Accept all");

        Assert.Equal(theirs, await TextAsync(statement, clause));
    }

    [Fact]
    public async Task Accept_AfterSomebodyChangedTheClause_DoesNothingAndShowsItAsItStands()
    {
        var (statement, clause) = await PastedAsync(Ferry.Replace("2030", "2031", StringComparison.Ordinal));
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(clause, Ferry.Replace("deplore", "mourn", StringComparison.Ordinal))), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Accept change 1");

        Assert.Equal(Ferry.Replace("deplore", "mourn", StringComparison.Ordinal), await TextAsync(statement, clause));
        Assert.Contains("changed after you opened it, so nothing was done", _visitor.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("mourn", _visitor.Page.QuerySelector(".redline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reject_AChangeSinceAnEarlierRevision_BringsItsWordsBackAndKeepsTheLinks()
    {
        var source = (await site.Services.GetRequiredService<SourceStore>().AddAsync("The ferry Ocean Star sank near the cape.", new SourceDetails("News", SourceKind.News))).Source;
        var words = source.Text.IndexOf("ferry", StringComparison.Ordinal);
        var link = new EvidenceLink(TextSpan.At(Ferry.IndexOf("ferry", StringComparison.Ordinal), 5), "ferry", null, null, source.Quote(TextSpan.At(words, 5)), LinkState.Exact);
        var statement = await StatementAsync(Ferry, link);
        var clause = statement.Clauses[0];
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(clause, Ferry.Replace("will rebuild", "intend to rebuild", StringComparison.Ordinal))), statement.Version, "edited");
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={clause.Id}&view=redline&against=revision:1");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Reject change 1");

        var back = (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!;
        Assert.Equal(Ferry, back.Text);
        Assert.Equal(link, Assert.Single(back.Links));
    }

    [Fact]
    public async Task Paste_Nothing_SaysSoAndKeepsTheName()
    {
        var statement = await StatementAsync(Ferry);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Name"] = "Their text" }, "Compare");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["There is no text: paste one or choose a file."], _visitor.Errors);
        Assert.Equal("Their text", _visitor.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task PutAway_APastedText_LeavesTheListAndUndoBringsItBack()
    {
        var statement = await StatementAsync(Ferry);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Name"] = "Oslo’s text", ["Input.Text"] = Radio }, "Compare");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Put this pasted text away");

        Assert.StartsWith("“Oslo’s text” is put away.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("Oslo’s text", _visitor.Page.QuerySelector("nav[aria-label='Compare with']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Oslo’s text", _visitor.Page.QuerySelector(".put-away")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");

        Assert.Equal("“Oslo’s text” is back.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Contains("Oslo’s text", _visitor.Page.QuerySelector("nav[aria-label='Compare with'] [aria-current]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(_visitor.Page.QuerySelector(".put-away"));
    }

    [Fact]
    public async Task PutAway_AtTheDesk_CanBeBroughtBackLater()
    {
        var (statement, clause) = await PastedAsync(Ferry.Replace("deplore", "regret", StringComparison.Ordinal));
        await _visitor.SendAsync(new Dictionary<string, string>(), "Put this pasted text away");
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare?clause={clause.Id}");
        Assert.Empty(_visitor.Page.QuerySelectorAll(".redline"));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Bring back");

        Assert.Equal("1 change", _visitor.Page.QuerySelector($"#list-change-{clause.Id}")!.TextContent);
    }

    [Fact]
    public async Task Whole_AgainstAProposal_TakesAParagraphInAndAClauseOut()
    {
        var statement = await StatementAsync(Ferry, clauses: [Grain]);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = $"{Ferry}\n\n{Radio}" }, "Compare");

        Assert.Equal(["", "Only in this statement", "Only in the pasted text"], _visitor.Page.QuerySelectorAll(".compared").Select(pair => pair.QuerySelector(".fate")?.TextContent ?? ""));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Take it in as a clause");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Take this clause out");

        Assert.Equal([Ferry, Radio], (await Statements.FindAsync(statement.Id))!.Clauses.Select(clause => clause.Text));
    }

    [Fact]
    public async Task Whole_Undo_TakesBackAndStaysAtTheComparison()
    {
        var statement = await StatementAsync(Ferry);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = Ferry.Replace("deplore", "regret", StringComparison.Ordinal) }, "Compare");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Accept change 1");
        Assert.Contains("regret", await TextAsync(statement, statement.Clauses[0]), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");

        Assert.Equal(Ferry, await TextAsync(statement, statement.Clauses[0]));
        Assert.Equal("Compare", _visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("It is taken back.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.NotNull(_visitor.Page.QuerySelector(".redline del"));
    }

    [Fact]
    public async Task Clause_AgainstALongParagraphOfAPrecedent_IsHeldAgainstTheSentenceItIsLike()
    {
        var paragraph = $"{Grain} Both governments deplored the loss of the ferry and will rebuild the line. {Radio}";
        var precedent = (await site.Services.GetRequiredService<SourceStore>().AddAsync(paragraph, new SourceDetails("Long", SourceKind.Statement))).Source;
        var statement = await StatementAsync(Ferry);

        await _visitor.OpenAsync($"/statements/{statement.Id}/compare?clause={statement.Clauses[0].Id}&against=precedent:{precedent.Id.Value}");

        Assert.DoesNotContain(_visitor.Page.QuerySelectorAll(".redline del"), gone => gone.TextContent.Contains("grain", StringComparison.Ordinal));
        Assert.Equal([Grain, Radio], _visitor.Page.QuerySelectorAll(".redline .around").Select(around => around.TextContent.Replace("[not compared:", "", StringComparison.Ordinal).Trim(' ', ']')));
    }

    [Fact]
    public async Task Whole_AgainstAnEarlierVersion_ShowsWhatChangedSideBySideAndAsText()
    {
        var statement = await StatementAsync(Ferry);
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Clauses[0], Ferry.Replace("deplore", "mourn", StringComparison.Ordinal))), statement.Version, "edited");

        await _visitor.OpenAsync($"/statements/{statement.Id}/compare?against=version:{statement.Version}&layout=side");

        Assert.Equal(2, _visitor.Page.QuerySelectorAll(".sides .redline").Length);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare?against=version:{statement.Version}&handler=Text");
        Assert.Equal(Ferry.Replace("deplore", "{--deplore--}{++mourn++}", StringComparison.Ordinal), _visitor.Page.Body!.TextContent.Trim());
    }

    [Fact]
    public async Task Clause_AgainstAPrecedent_FindsItsParagraph()
    {
        var precedent = (await site.Services.GetRequiredService<SourceStore>().AddAsync($"{Grain}\n\nBoth governments deplored the loss of the ferry.", new SourceDetails("Old", SourceKind.Statement))).Source;
        var statement = await StatementAsync(Ferry);

        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={statement.Clauses[0].Id}&view=redline&against=precedent:{precedent.Id.Value}");

        Assert.Contains("deplored", _visitor.Page.QuerySelector(".redline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", _visitor.Page.QuerySelector("#passage option[selected]")!.GetAttribute("value")!.Split(':')[^1]);
    }

    private async Task<(Statement Statement, Clause Clause)> PastedAsync(string theirs)
    {
        var statement = await StatementAsync(Ferry);
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={statement.Clauses[0].Id}&view=redline");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = theirs }, "Compare");
        return (statement, statement.Clauses[0]);
    }

    private async Task<string> TextAsync(Statement statement, Clause clause) => (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text;

    private async Task<Statement> StatementAsync(string text, EvidenceLink? link = null, params IReadOnlyList<string> clauses)
    {
        var statement = await Statements.CreateAsync(new NewStatement("Talks", ["Norway", "Denmark"], [], null, null, [], []));
        var first = new Clause(NewId.Next(), null, null, "Ferry", text, ClauseStatus.Draft, 0, link is null ? [] : [link], [], []);
        var others = clauses.Select(words => new Clause(NewId.Next(), null, null, "", words, ClauseStatus.Draft, 0, [], [], []));
        return ((Saved)await Statements.SaveAsync(statement with { Clauses = [first, .. others] }, statement.Version, "drafted")).Statement;
    }
}
