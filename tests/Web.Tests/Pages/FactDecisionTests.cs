using System.Net;
using System.Text.Json;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>What a person decides about the facts of a source, without a script.</summary>
public sealed class FactDecisionTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Reject_ThenUndo_LeavesWhatTheRulesRead()
    {
        var source = await AddAsync("Norland will invest $3 billion in Sudmark, said Ada.");
        var before = await FactsAsync(source);

        await PressAsync("Reject", "$3 billion");
        Assert.Equal("Rejected “$3 billion”. Drafts no longer use it.", _visitor.Page.QuerySelector("[data-said] p")!.TextContent);
        Assert.DoesNotContain("\"money\"", await FactsAsync(source), StringComparison.Ordinal);
        Assert.Equal("$3 billion", _visitor.Page.QuerySelector(".rejected del")!.TextContent);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
        Assert.Equal("Taken back: “$3 billion” is read by the rules again.", _visitor.Page.QuerySelector("[data-said] p")!.TextContent);
        Assert.Equal(before, await FactsAsync(source));
    }

    [Fact]
    public async Task Reject_Twice_SaysThatItIsGone()
    {
        var source = await AddAsync("Norland will invest $4 billion in Sudmark, said Bert.");
        using var second = new Visitor(site);
        await second.OpenAsync(source);
        var button = $"Reject {NumberOf("$4 billion")},";
        await PressAsync("Reject", "$4 billion");

        await second.SendAsync(new Dictionary<string, string>(), button);

        Assert.Contains("nothing was rejected", second.Page.QuerySelector("[data-said]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_AValue_StandsBesideWhatTheRulesRead()
    {
        var source = await AddAsync("Norland will invest $5 billion in Sudmark, said Cleo.");
        await FollowAsync("Correct", "$5 billion");
        Assert.Equal("5 billion", _visitor.Page.QuerySelector("#Input_Amount")!.GetAttribute("value"));

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Amount"] = "6 billion", ["Input.Qualifier"] = "UpTo", ["Input.Reason"] = "Corrected in print." }, "Correct");

        Assert.Equal("Corrected: now “up to $6 billion”.", _visitor.Page.QuerySelector("[data-said] p")!.TextContent);
        Assert.Contains("Corrected by the desk officer", _visitor.Page.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“Corrected in print.”", _visitor.Page.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The rules read: $5 billion.", _visitor.Page.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        using var facts = JsonDocument.Parse(await FactsAsync(source));
        var money = facts.RootElement.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("kind").GetString() == "money");
        Assert.Equal("$5 billion", money.GetProperty("text").GetString());
        Assert.Equal(6_000_000_000m, money.GetProperty("value").GetProperty("amount").GetDecimal());
        Assert.Equal(5_000_000_000m, money.GetProperty("machine").GetProperty("amount").GetDecimal());
        Assert.Equal("by-person", money.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Correct_WhatCannotBe_SaysSoAndKeepsWhatWasTyped()
    {
        await AddAsync("Norland will invest $7 billion in Sudmark, said Dora.");
        await FollowAsync("Correct", "$7 billion");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Amount"] = "a lot", ["Input.Purpose"] = "harbours" }, "Correct");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["“a lot” is no number: write 2 billion, 2,000,000,000 or 2.5 million."], _visitor.Errors);
        Assert.Equal("a lot", _visitor.Page.QuerySelector("#Input_Amount")!.GetAttribute("value"));
        Assert.Equal("harbours", _visitor.Page.QuerySelector("#Input_Purpose")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Reject_WithAReason_KeepsIt()
    {
        await AddAsync("Norland will invest $8 billion in Sudmark, said Emil.");
        await FollowAsync("Correct", "$8 billion");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Reason"] = "A slip of the paper.", ["Input.Amount"] = "nonsense" }, "Reject");

        Assert.Contains("“A slip of the paper.”", _visitor.Page.QuerySelector(".rejected .record")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_WordsThatStandTwice_AsksWhichOnes()
    {
        var source = await AddAsync("The harbour deal is large. The critics say the harbour deal is small.");

        await _visitor.OpenAsync($"{source}/mark?kind=Organization&words=harbour%20deal");
        Assert.Equal(["The harbour deal is large. The critics say the harbour deal is small.", "The harbour deal is large. The critics say the harbour deal is small."],
            _visitor.Page.QuerySelectorAll(".places span").Select(place => place.TextContent));
        var second = _visitor.Page.QuerySelectorAll("[name=at]")[1].GetAttribute("value");

        await _visitor.OpenAsync($"{source}/mark?kind=Organization&words=harbour%20deal&at={second}");
        Assert.Equal("harbour deal", _visitor.Page.QuerySelector("#Input_Name")!.GetAttribute("value"));
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Name"] = "Harbour Deal Company" }, "Mark");

        Assert.Equal("Marked “harbour deal”: Harbour Deal Company.", _visitor.Page.QuerySelector("[data-said] p")!.TextContent);
        Assert.Equal("harbour deal", Assert.Single(_visitor.Page.QuerySelectorAll(".text mark.by-person")).TextContent.Trim());
        Assert.Contains("\"rule\":\"by-person\"", await FactsAsync(source), StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
        Assert.Equal("Taken back: “harbour deal” is no longer marked.", _visitor.Page.QuerySelector("[data-said] p")!.TextContent);
    }

    [Fact]
    public async Task Mark_WordsThatStandNowhere_SaysSoAndKeepsThem()
    {
        var source = await AddAsync("Nothing much stands here, said Fritz.");

        await _visitor.OpenAsync($"{source}/mark?kind=Place&words=other%20words");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["These words do not stand in the source. Copy them exactly as they stand there, whole words only."], _visitor.Errors);
        Assert.Equal("other words", _visitor.Page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Mark_WordsTheRulesReadAlready_IsACorrection()
    {
        var source = await AddAsync("Norland will invest $9 billion in Sudmark, said Gerda.");
        await _visitor.OpenAsync($"{source}/mark?kind=Money&words=$9%20billion");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Amount"] = "10 billion" }, "Mark");

        Assert.Contains("The rules read: $9 billion.", _visitor.Page.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_ByQueryString_ShowsOnlyThatKind()
    {
        var source = await AddAsync("Norland will invest $11 billion in Sudmark, said Hans.");

        await _visitor.OpenAsync($"{source}?kind=Money&person=");
        Assert.Empty(_visitor.Page.QuerySelectorAll(".entries"));
        Assert.Equal("No fact is of this sort", _visitor.Page.QuerySelector(".empty .title")!.TextContent);

        await _visitor.OpenAsync($"{source}?person=1");
        Assert.Empty(_visitor.Page.QuerySelectorAll(".entries"));

        await _visitor.OpenAsync($"{source}?kind=Money&kind=Nonsense");
        Assert.Equal(["Money"], _visitor.Page.QuerySelectorAll(".kind h4").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Fact_ThatIsNotThere_IsNotFoundWithASentence()
    {
        var source = await AddAsync("Norland will invest $12 billion in Sudmark, said Inge.");

        await _visitor.OpenAsync($"{source}/facts/f0");

        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
        Assert.Contains("No source has this fact.", _visitor.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> AddAsync(string text)
    {
        await _visitor.OpenAsync("/sources/add");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = text });
        return _visitor.Address.AbsolutePath;
    }

    private Task<Visitor> PressAsync(string button, string value) => _visitor.SendAsync(new Dictionary<string, string>(), $"{button} {NumberOf(value)}, {value}");

    private Task<Visitor> FollowAsync(string link, string value) => _visitor.OpenAsync(_visitor.Page.QuerySelectorAll(".acts a")
        .First(it => it.TextContent == $"{link} {NumberOf(value)}, {value}").GetAttribute("href")!);

    private string NumberOf(string value) => _visitor.Page.QuerySelectorAll(".entries a.value").First(entry => entry.TextContent.EndsWith(value, StringComparison.Ordinal))
        .QuerySelector(".number")!.TextContent.Trim();

    private async Task<string> FactsAsync(string source)
    {
        using var client = site.CreateClient();
        return await client.GetStringAsync(new System.Uri($"/api{source}/facts", UriKind.Relative));
    }
}
