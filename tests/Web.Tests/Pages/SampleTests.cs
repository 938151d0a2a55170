using System.Net;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>The first five minutes of somebody who tries the site.</summary>
public sealed class SampleTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    [Fact]
    public async Task Samples_AddedTwice_AreThereOnceAndWhateverWasWrittenStays()
    {
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/");
        if (visitor.Page.QuerySelector("main form") is not null)
        {
            await visitor.SendAsync(new Dictionary<string, string>(), "Try it with sample sources");
            Assert.Equal("/statements/sample", visitor.Address.AbsolutePath);
        }

        await visitor.OpenAsync("/statements/sample");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotEmpty(visitor.Page.QuerySelectorAll(".clause"));
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("mark.exact"));
    }

    [Fact]
    public async Task Choice_BetweenSources_IsSettledByAPerson()
    {
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/");
        if (visitor.Page.QuerySelector("main form") is not null)
        {
            await visitor.SendAsync(new Dictionary<string, string>(), "Try it with sample sources");
        }

        await visitor.OpenAsync("/statements/sample");
        var clause = visitor.Page.QuerySelectorAll(".clauses a").First(link => link.TextContent.Contains("choice", StringComparison.Ordinal));
        var address = clause.GetAttribute("href")!.Split('#')[0];
        await visitor.OpenAsync(address);
        Assert.StartsWith("The sources disagree", visitor.Page.QuerySelector("#card h3")!.TextContent, StringComparison.Ordinal);
        var figure = visitor.Page.QuerySelector("#card .disagree blockquote mark")!.TextContent.Split(' ').First(word => char.IsDigit(word[0]));

        await visitor.SendAsync(new Dictionary<string, string>(), "Use");

        Assert.Contains(figure, visitor.Page.QuerySelector(".in-hand .words")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("#card .disagree"));
    }
}
