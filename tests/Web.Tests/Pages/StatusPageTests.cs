using System.Net;

namespace StatementDraft.Web.Tests.Pages;

public sealed class StatusPageTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    [Fact]
    public async Task UnknownAddress_IsASentenceAndAWayOn()
    {
        using var visitor = new Visitor(site);

        await visitor.OpenAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal("Not here", visitor.Heading);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/statements']"));
    }

    [Fact]
    public async Task FormWithoutItsToken_IsRefusedWithASentence()
    {
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/statements/create");

        await visitor.SendAsync(new Dictionary<string, string> { ["__RequestVerificationToken"] = "forged" });

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal("This request cannot be read", visitor.Heading);
    }

    [Fact]
    public async Task EveryFormHasItsToken()
    {
        using var visitor = new Visitor(site);
        foreach (var path in new[] { "/", "/sources/add", "/statements/create" })
        {
            await visitor.OpenAsync(path);

            Assert.All(visitor.Page.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]")));
        }
    }

    [Fact]
    public async Task NoPageHasAStyleOrScriptInItself()
    {
        using var visitor = new Visitor(site);
        foreach (var path in new[] { "/", "/sources", "/sources/add", "/statements/create", "/templates", "/templates/investment" })
        {
            await visitor.OpenAsync(path);

            Assert.Empty(visitor.Page.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
        }
    }
}
