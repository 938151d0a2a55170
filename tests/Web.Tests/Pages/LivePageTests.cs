using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Live;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>The check of words that are being typed, and what becomes of words that two people typed at once.</summary>
public sealed class LivePageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Text = "Norland will send 40 patrol ships to Sudmark in May.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    private StatementChecking Checking => site.Services.GetRequiredService<StatementChecking>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Live_OneFigureChanged_IsContradictedWithThePassageThatSaysSo()
    {
        var statement = await StatementAsync(Text);

        var before = await TypeAsync(statement, Text);
        var after = await TypeAsync(statement, Text.Replace("40", "45", StringComparison.Ordinal));

        Assert.Equal("1 verbatim. 1 finding.", before.Summary);
        Assert.Equal("1 finding", before.Findings);
        Assert.Equal("1 contradicted.", after.Summary);
        Assert.Equal("1 contradicted", after.Findings);
        var claim = Assert.Single(after.Marks, mark => mark.Kind == "contradicted");
        Assert.Equal((0, 51, "Contradicted", "The source says “40”, not “45”."), (claim.Start, claim.End, claim.Name, claim.Says));
        Assert.Equal("Ships", claim.Source);
        Assert.Contains("passage=0-", claim.Href, StringComparison.Ordinal);
        var departure = Assert.Single(after.Marks, mark => mark.Kind == "departs");
        Assert.Equal((18, 20, "40"), (departure.Start, departure.End, departure.Words));
    }

    [Fact]
    public async Task Live_MarksLinksGapsAndBracketsAsTheyMoveWithTheWords()
    {
        var statement = await StatementAsync("They send 40 patrol ships to [place] [Norland: at once].");
        var source = (await site.Services.GetRequiredService<SourceStore>().FindAsync(statement.SourceIds))[0];
        var clause = ClauseEditor.Edit(statement.Clauses[0] with { Text = "" }, statement.Clauses[0].Text) with
        {
            Links = [new EvidenceLink(new TextSpan(10, 25), "40 patrol ships", null, null, source.Quote(new TextSpan(18, 33)), LinkState.Exact)],
            Gaps = [new Gap("place", new TextSpan(29, 36), "the place")],
        };
        statement = ((Saved)await Statements.SaveAsync(statement.With(clause), statement.Version, "linked")).Statement;

        var live = await TypeAsync(statement, $"We hope that {statement.Clauses[0].Text}");

        Assert.Equal(
            ["linked 23-38", "gap 42-49", "bracket 50-68"],
            live.Marks.Where(mark => mark.Kind is "linked" or "gap" or "bracket").Select(mark => $"{mark.Kind} {mark.Start}-{mark.End}"));
        Assert.Contains("1 gap, 1 bracket", live.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_CommentedWords_AreMarkedWhereTheyStandNow()
    {
        var statement = await StatementAsync(Text);
        var place = new CommentPlace("c1", Text, new TextSpan(18, 33));
        await site.Services.GetRequiredService<CommentStore>().CommentAsync(statement.Id, place, "Is it “40”?", "Mara Lind");

        var live = await TypeAsync(statement, $"We hope that {Text}");

        var mark = Assert.Single(live.Marks, mark => mark.Kind == "comment");
        Assert.Equal((31, 46, "Comment 1", "Mara Lind: “Is it ‘40’?”"), (mark.Start, mark.End, mark.Name, mark.Says));
    }

    [Fact]
    public async Task Live_StoresNothing()
    {
        var statement = await StatementAsync(Text);

        await TypeAsync(statement, "Other words.");

        Assert.Equal(Text, (await Statements.FindAsync(statement.Id))!.Clauses[0].Text);
    }

    [Fact]
    public async Task Live_NoWords_SaysSo() =>
        Assert.Equal("The clause is empty. Write its words; its history keeps what was there.", (await TypeAsync(await StatementAsync(Text), " ")).Summary);

    [Fact]
    public async Task Form_OfOneClauseAlone_IsNotGivenForAgreedWords()
    {
        var statement = await StatementAsync(Text);
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&handler=Form");
        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
        Assert.Equal("form", _visitor.Page.Body!.FirstElementChild!.LocalName);

        await Statements.SaveAsync(statement.With(statement.Clauses[0] with { Status = ClauseStatus.Agreed }), statement.Version, "agreed");
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&handler=Form");
        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
    }

    [Fact]
    public async Task Edit_WhereSomebodyChangedAnotherSentence_JoinsBoth()
    {
        var statement = await StatementAsync("We met. We trade.");
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1");
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Clauses[0], "We met in May. We trade.")), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string> { ["text"] = "We met. We trade freely." }, "Save");

        Assert.Equal("We met in May. We trade freely.", (await Statements.FindAsync(statement.Id))!.Clauses[0].Text);
        Assert.Equal("Saved, together with what somebody else changed in this clause meanwhile.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Edit_WhereSeveralSaveOtherSentencesAtTheSameMoment_JoinsAll()
    {
        var statement = await StatementAsync("We met. We trade. We agree. We fish.");
        string[] typed = ["We met in May. We trade. We agree. We fish.", "We met. We trade freely. We agree. We fish.", "We met. We trade. We agree. We fish together."];
        var visitors = typed.Select(_ => new Visitor(site)).ToArray();
        foreach (var visitor in visitors)
        {
            await visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1");
        }

        await Task.WhenAll(visitors.Zip(typed, (visitor, text) => visitor.SendAsync(new Dictionary<string, string> { ["text"] = text }, "Save")));

        Assert.Equal("We met in May. We trade freely. We agree. We fish together.", (await Statements.FindAsync(statement.Id))!.Clauses[0].Text);
        Assert.All(visitors, visitor => Assert.Equal(HttpStatusCode.OK, visitor.Status));
        Array.ForEach(visitors, visitor => visitor.Dispose());
    }

    [Fact]
    public async Task Outline_CountsWhatTheCheckFoundOnceTheSourcesAreReady()
    {
        var statement = await StatementAsync(Text.Replace("40", "45", StringComparison.Ordinal), "Norland will send 40 patrol ships to Sudmark in May, said one of them.");
        await _visitor.OpenAsync($"/statements/{statement.Id}");
        Assert.NotNull(_visitor.Page.QuerySelector("[data-outline][data-unchecked]"));

        await _visitor.OpenAsync($"/statements/{statement.Id}?handler=Outline");
        Assert.Equal("1 contradicted", _visitor.Page.QuerySelector("[data-findings=c1]")!.TextContent);

        await _visitor.OpenAsync($"/statements/{statement.Id}");
        Assert.Null(_visitor.Page.QuerySelector("[data-outline][data-unchecked]"));
        Assert.Equal("1 contradicted", _visitor.Page.QuerySelector("[data-findings=c1]")!.TextContent);
    }

    [Fact]
    public async Task Check_OfTheSameState_IsMadeOnceAndAnewAfterAnEdit()
    {
        var statement = await StatementAsync(Text);
        var first = (await Checking.CheckAsync(statement)).Check;

        Assert.Same(first, (await Checking.CheckAsync((await Statements.FindAsync(statement.Id))!)).Check);
        Assert.Same(first.Clauses[0], (await Checking.CheckAsync(statement, "c1")).Check.Clauses[0]);
        var edited = statement.With(ClauseEditor.Edit(statement.Clauses[0], Text.Replace("40", "45", StringComparison.Ordinal)));
        Assert.NotSame(first, (await Checking.CheckAsync(edited)).Check);
    }

    private async Task<LiveCheck> TypeAsync(Statement statement, string text)
    {
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c1&edit=1");
        _visitor.Page.QuerySelector("form.edit")!.SetAttribute("action", _visitor.Page.QuerySelector("form.edit")!.GetAttribute("data-live")!);
        await _visitor.SendAsync(new Dictionary<string, string> { ["text"] = text }, "Save");
        return JsonSerializer.Deserialize<LiveCheck>(_visitor.Page.Body!.TextContent, JsonSerializerOptions.Web)!;
    }

    private async Task<Statement> StatementAsync(string text, string said = "Norland will send 40 patrol ships to Sudmark in May, the two governments said.")
    {
        var (source, _) = await site.Services.GetRequiredService<SourceStore>().AddAsync(said, new SourceDetails("Ships"));
        var empty = await Statements.CreateAsync(new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [source.Id], []));
        var clause = new Clause("c1", null, null, "Ships", text, ClauseStatus.Draft, 1, [], [], []);
        return ((Saved)await Statements.SaveAsync(empty with { Clauses = [clause] }, empty.Version, "added")).Statement;
    }
}
