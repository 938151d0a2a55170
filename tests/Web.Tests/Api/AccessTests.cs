namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class AccessTests(ApiSite site)
{
    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:3000")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Post_FromAPageElsewhere_Is403(string header, string value)
    {
        var answer = await site.SendAsync(HttpMethod.Post, "/api/compare", """{"before":"a","after":"b"}""", (header, value));

        Assert.Equal((403, "A page of another site may not change anything here."), (answer.Status, answer.Detail));
    }

    [Theory]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task Post_FromHere_IsTaken(string header, string value)
    {
        var answer = await site.SendAsync(HttpMethod.Post, "/api/sources", """{"title":"Own","text":"Sent from a page of the site itself."}""", (header, value));

        Assert.InRange(answer.Status, 200, 201);
    }

    [Theory]
    [InlineData("elsewhere.example", 403)]
    [InlineData("127.0.0.1.elsewhere.example", 403)]
    [InlineData("10.0.0.1", 403)]
    [InlineData("127.0.0.1:5080", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("LOCALHOST", 200)]
    public async Task Get_UnderThisName(string host, int status) =>
        Assert.Equal(status, (await site.GetAsync("/api/templates", ("Host", host))).Status);

    [Theory]
    [InlineData("/")]
    [InlineData("/api/templates")]
    [InlineData("/nowhere")]
    public async Task Answer_ToAnything_CarriesTheStrictPolicy(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(("nosniff", "DENY"), (answer.Headers["X-Content-Type-Options"], answer.Headers["X-Frame-Options"]));
    }

    [Fact]
    public async Task UnknownAddress_OfTheApi_IsAProblem()
    {
        var answer = await site.GetAsync("/api/nowhere");

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal("The API has no such address; see /openapi/v1.json.", answer.Detail);
    }

    [Fact]
    public async Task Method_ThatACallDoesNotTake_Is405WithThoseItTakes()
    {
        var answer = await site.SendAsync(HttpMethod.Delete, "/api/sources", null);

        Assert.Equal((405, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Contains("POST", answer.Headers["Allow"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfMoreThanTheSiteTakes_IsThePageThatSaysSo()
    {
        using var client = site.CreateClient();
        using var content = new ByteArrayContent(new byte[68_000_000]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } };

        using var response = await client.PostAsync(new Uri("/sources/add", UriKind.Relative), content);

        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains("Too large", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownAddress_OfAPage_IsThePageThatSaysSo()
    {
        var answer = await site.GetAsync("/nowhere");

        Assert.Equal((404, "text/html"), (answer.Status, answer.Type));
        Assert.Contains("Not here", answer.Text, StringComparison.Ordinal);
    }
}
