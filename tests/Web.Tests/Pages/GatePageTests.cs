using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>The release gate as a person without scripts uses it: tick, waive, release, change, and see what fell.</summary>
public sealed class GatePageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Source = "The ministers agreed to meet in Lisbon. Portugal will invest $3 billion in ferries.";
    private const string Right = "The ministers agreed to meet in Lisbon.";
    private const string Wrong = "Portugal will invest $4 billion in ferries.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    private ReviewStore Decisions => site.Services.GetRequiredService<ReviewStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Gate_NothingDecided_ListsFindingsAndClaimsWithTheirClause()
    {
        var id = await OpenAsync($"{Right} {Wrong} They meet on [date].");

        Assert.EndsWith("things stand in the way of release.", Text("#stand"), StringComparison.Ordinal);
        Assert.Contains("1 bracket", Text(".stand p"), StringComparison.Ordinal);
        Assert.Equal($"/statements/{id}?clause=c1&view=check#card", _visitor.Page.QuerySelector("#clause-c1 h3 a")!.GetAttribute("href"));
        Assert.Contains(Words(".claim .words"), words => words == "The ministers agreed to meet in Lisbon");
        Assert.Contains(Words(".finding .rule"), rule => rule == "rule R19");
        Assert.Equal(["[date]"], Words(".items .open .words"));
        Assert.Null(_visitor.Page.QuerySelector("button.primary"));
    }

    [Fact]
    public async Task Comments_StillOpen_AreListedAndStandInNobodysWay()
    {
        var id = await OpenAsync(Right);
        Assert.Null(_visitor.Page.QuerySelector("#comments"));
        var before = Text("#stand");
        var comments = site.Services.GetRequiredService<CommentStore>();
        var asked = await comments.CommentAsync(id, new CommentPlace("c1", Right, new TextSpan(4, 13)), "Which “ministers”?", "Mara Lind");
        await comments.FollowAsync(id, asked.ThreadId, CommentActKind.Replied, "Those of defence.", "Ove Dahl");

        await _visitor.OpenAsync($"/statements/{id}/gate");

        Assert.Equal("Comments still open (1)", Text("#comments"));
        Assert.Equal("Ove Dahl: “Those of defence.”", Text("section[aria-labelledby=comments] li p"));
        Assert.Equal("Heading: “ministers”", Text("section[aria-labelledby=comments] .where"));
        Assert.Equal($"/statements/{id}?clause=c1&view=comments#comment-{asked.ThreadId}", _visitor.Page.QuerySelector("section[aria-labelledby=comments] a")!.GetAttribute("href"));
        Assert.Equal(before, Text("#stand"));

        await comments.FollowAsync(id, asked.ThreadId, CommentActKind.Resolved, "", "Mara Lind");
        await _visitor.OpenAsync($"/statements/{id}/gate");
        Assert.Null(_visitor.Page.QuerySelector("#comments"));
    }

    [Fact]
    public async Task Hash_IsThatOfTheFileTakenAway()
    {
        var id = await OpenAsync(Right);
        var print = Text("#release code");

        using var client = site.CreateClient();
        var file = await client.GetStringAsync(new System.Uri($"/statements/{id}/export?handler=Text", UriKind.Relative));

        Assert.Equal($"Joint Statement\n\nLisbon, 7 February 2025\n\nHeading\n\n{Right}\n", file);
        Assert.Equal(Fingerprint.Of(file).Hex, print);
    }

    [Fact]
    public async Task TickAndRelease_ThenChange_TellsThatTheReleasedTextDiffers()
    {
        var id = await OpenAsync(Right);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Tick as checked");

        Assert.Equal("1 claim is ticked.", Text("[role=status]"));
        Assert.Equal("✓ Ready for release.", Text("#stand"));
        var print = Text("#release code");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Record the release");

        Assert.Equal("The release is recorded.", Text("[role=status]"));
        Assert.Equal("= The text stands as it was released.", Text("#release .same"));
        Assert.Equal([print, print], Words("#release code"));

        await EditAsync(id, Right.Replace("Lisbon", "Porto", StringComparison.Ordinal));
        await _visitor.OpenAsync($"/statements/{id}/gate");

        Assert.StartsWith("≠ The released text differs from this one.", Text(".differs"), StringComparison.Ordinal);
        Assert.Equal(print, Words("#release code")[1]);
        Assert.NotEqual(print, Words("#release code")[0]);
        Assert.Contains("The words have changed since.", Text(".fallen li"), StringComparison.Ordinal);
        Assert.EndsWith("stand in the way of release.", Text("#stand").Replace("stands", "stand", StringComparison.Ordinal), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Take back the release");

        Assert.Single(Words("#release code"));

        await _visitor.OpenAsync($"/statements/{id}/log");

        Assert.Contains("ticked 1 claim of “Heading”", Text("main"), StringComparison.Ordinal);
        Assert.Contains($"released version 2, SHA-256 {print}", Text("main"), StringComparison.Ordinal);
        Assert.Contains("took back the release of version 2", Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waive_IsShownWithItsReason_CanBeTakenBack_AndFallsWithTheText()
    {
        var id = await OpenAsync(Wrong);
        var before = Text("#stand");

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Agreed on the phone." }, "Waive this finding");

        Assert.Equal("The finding is waived.", Text("[role=status]"));
        Assert.NotEqual(before, Text("#stand"));
        Assert.StartsWith("◌ Waived by the desk officer, ", Text(".waived p"), StringComparison.Ordinal);
        Assert.EndsWith("“Agreed on the phone.”", Text(".waived p"), StringComparison.Ordinal);
        using var client = site.CreateClient();
        Assert.Contains("\"justification\": \"Agreed on the phone.\"", await client.GetStringAsync(new System.Uri($"/api/statements/{id}/export?format=sarif", UriKind.Relative)), StringComparison.Ordinal);

        await EditAsync(id, $"{Wrong} {Right}");
        await _visitor.OpenAsync($"/statements/{id}/gate");

        Assert.Null(_visitor.Page.QuerySelector(".waived"));
        Assert.Contains("Agreed on the phone.” The words have changed since.", Text(".fallen li"), StringComparison.Ordinal);

        await EditAsync(id, Wrong);
        await _visitor.OpenAsync($"/statements/{id}/gate");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Take back");

        Assert.Null(_visitor.Page.QuerySelector(".waived"));
        Assert.Equal(before, Text("#stand"));
    }

    [Fact]
    public async Task Waive_WithoutAReason_DecidesNothing()
    {
        await OpenAsync(Wrong);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = " " }, "Waive this finding");

        Assert.Equal("Nothing was decided: say why the finding may stand.", Text("[role=status]"));
    }

    [Fact]
    public async Task Waive_WithAReasonFarTooLong_SaysSoInANoticeThatACookieCanCarry()
    {
        await OpenAsync(Wrong);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = new string('a', 100_000) }, "Waive this finding");

        var said = Text("[role=status]");
        Assert.StartsWith("The reason has more than 500 characters. Nothing was decided: say it shorter. It was: “aaa", said, StringComparison.Ordinal);
        Assert.True(said.Length < 3000, "The notice travels in a cookie, and browsers send it with every request.");
    }

    [Fact]
    public async Task TickAndWaive_OfATextThatSomebodyChanged_DecideNothingAndKeepTheReason()
    {
        var id = await OpenAsync($"{Right} {Wrong}");
        await EditAsync(id, $"{Right} Portugal will invest $5 billion in ferries.");
        var stale = _visitor.Page;

        await _visitor.SendAsync(new Dictionary<string, string>(), "Tick as checked");

        Assert.StartsWith("The clause, or what the sources say of it, has changed since you opened this page, so nothing was ticked.", Text("[role=status]"), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Agreed.", ["finding"] = stale.QuerySelector("[name=finding]")!.GetAttribute("value")! }, "Waive this finding");

        Assert.EndsWith("Your reason was: “Agreed.”", Text("[role=status]"), StringComparison.Ordinal);
        var record = await Decisions.ReadAsync(id);
        Assert.Empty(record.Ticks);
        Assert.Empty(record.Waivers);
    }

    [Fact]
    public async Task TickClause_TicksAllThatIsLeft_AndUntickTakesOneBack()
    {
        var id = await OpenAsync($"{Right} {Wrong}");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Tick all");

        Assert.Equal(2, (await Decisions.ReadAsync(id)).Ticks.Count);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".claim"));

        await _visitor.OpenAsync($"/statements/{id}?clause=c1&view=check");
        Assert.Equal(2, _visitor.Page.QuerySelectorAll("#card .ticked").Length);
        await _visitor.SendAsync(new Dictionary<string, string>(), "Untick");

        Assert.Equal($"/statements/{id}", _visitor.Address.AbsolutePath);
        Assert.Contains("view=check", _visitor.Address.Query, StringComparison.Ordinal);
        Assert.Single(_visitor.Page.QuerySelectorAll("#card .ticked"));
        Assert.Equal("It is taken back.", Text("[role=status]"));
    }

    [Fact]
    public async Task Tick_OfAnotherPerson_IsShownUnderHerName()
    {
        var id = await OpenAsync(Right);
        var statement = (await Statements.FindAsync(id))!;
        var review = await site.Services.GetRequiredService<StatementReview>().ReadAsync(statement);
        await Decisions.TickAsync(id, [review.Check.Clauses[0].Claims[0].Key], "the legal adviser");

        await _visitor.OpenAsync($"/statements/{id}?clause=c1&view=check");

        Assert.StartsWith("✓ Ticked by the legal adviser, ", Text("#card .ticked"), StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{id}/gate");
        Assert.Equal("✓ Ready for release.", Text("#stand"));
    }

    [Fact]
    public async Task Release_WhileSomethingStandsInTheWay_IsRefused()
    {
        var id = await OpenAsync(Right);
        await _visitor.SendAsync(new Dictionary<string, string>(), "Tick as checked");
        var tick = Assert.Single((await Decisions.ReadAsync(id)).Ticks);
        await Decisions.TakeBackAsync(id, tick.Id, "the legal adviser");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Record the release");

        Assert.Equal("No release was recorded. 1 thing stands in the way of release.", Text("[role=status]"));
        Assert.Empty((await Decisions.ReadAsync(id)).Releases);
    }

    [Fact]
    public async Task Release_OfATextThatSomebodyChanged_IsRefused()
    {
        var id = await OpenAsync(Right);
        await _visitor.SendAsync(new Dictionary<string, string>(), "Tick as checked");
        await EditAsync(id, Wrong);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Record the release");

        Assert.StartsWith("The text has changed since you opened this page", Text("[role=status]"), StringComparison.Ordinal);
        Assert.Empty((await Decisions.ReadAsync(id)).Releases);
    }

    [Fact]
    public async Task Gate_OfAnEmptyStatement_SaysThatThereIsNothing()
    {
        var statement = await Statements.CreateAsync(Storage.Statements.Start());

        await _visitor.OpenAsync($"/statements/{statement.Id}/gate");

        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
        Assert.Equal("✕ There is nothing to release yet.", Text("#stand"));
    }

    [Fact]
    public async Task Export_TellsTheGateAndTheHash()
    {
        var id = await OpenAsync(Right);
        var print = Text("#release code");

        await _visitor.OpenAsync($"/statements/{id}/export");

        Assert.StartsWith("1 thing stands in the way of release.", Text(".gate"), StringComparison.Ordinal);
        Assert.Equal(print, Text(".gate code"));
    }

    [Fact]
    public async Task Matrix_TellsWhatRestsOnOneSourceAlone()
    {
        var id = await OpenAsync(Right);

        await _visitor.OpenAsync($"/statements/{id}/matrix");

        Assert.Equal("① On one source alone (1): Heading", Text(".thin li"));
        Assert.Equal("+1 supported", Text("td a"));
        Assert.Equal($"/statements/{id}?clause=c1&view=check#card", _visitor.Page.QuerySelector("td a")!.GetAttribute("href"));
    }

    private string Text(string selector) => Line(_visitor.Page.QuerySelector(selector)!);

    private IReadOnlyList<string> Words(string selector) => [.. _visitor.Page.QuerySelectorAll(selector).Select(Line)];

    private static string Line(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task EditAsync(string id, string text)
    {
        var statement = (await Statements.FindAsync(id))!;
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Find("c1")!, text)), statement.Version, "edited");
    }

    private async Task<string> OpenAsync(string text)
    {
        var source = (await site.Services.GetRequiredService<SourceStore>().AddAsync(Source, new SourceDetails("Report", SourceKind.Readout, "Example Press", new DateOnly(2025, 2, 6), 2))).Source;
        var statement = await Statements.CreateAsync(Storage.Statements.Start(source.Id));
        await Statements.SaveAsync(statement.Adding(Storage.Statements.Clause("c1", text)), statement.Version, "drafted");
        await _visitor.OpenAsync($"/statements/{statement.Id}/gate");
        return statement.Id;
    }
}
