using System.Net.Http.Headers;
using System.Text;

namespace StatementDraft.Web.Tests.Api;

/// <summary>What every call that takes a body does with one that is none.</summary>
[Collection(ApiSite.Shared)]
public sealed class RequestBodyTests(ApiSite site)
{
    public static TheoryData<string, string> Calls => new()
    {
        { "POST", "/api/sources" },
        { "POST", "/api/extract" },
        { "POST", "/api/statements" },
        { "POST", "/api/statements/s/draft" },
        { "PUT", "/api/statements/s/clauses/c" },
        { "POST", "/api/check" },
        { "POST", "/api/compare" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Body_ThatIsNoJson_Is400WithItsPlace(string method, string path)
    {
        var answer = await site.SendAsync(new HttpMethod(method), path, "{\n \"text\": ]");

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal("The body is not well-formed JSON: see line 2, byte 10.", answer.Detail);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Body_WithAFieldNobodyKnows_Is400WithItsName(string method, string path)
    {
        var answer = await site.SendAsync(new HttpMethod(method), path, """{"colour":"red"}""");

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("There is no field 'colour'; the fields are ", answer.Errors["colour"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Body_OfAnotherType_Is415(string method, string path)
    {
        using var client = site.CreateClient();
        using var content = new StringContent("text=a", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = content };

        using var response = await client.SendAsync(request);

        Assert.Equal(415, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Body_ThatIsAList_Is400(string method, string path)
    {
        var answer = await site.SendAsync(new HttpMethod(method), path, "[]");

        Assert.Equal((400, "The body has to be a JSON object, in braces."), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task Body_NotInUtf8_Is400()
    {
        using var client = site.CreateClient();
        using var content = new ByteArrayContent([.. "{\"text\":\""u8, 0xE9, .. "\"}"u8]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        using var response = await client.PostAsync(new Uri("/api/extract", UriKind.Relative), content);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("The body is not text in UTF-8.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_WithAFieldTwice_Is400()
    {
        var answer = await site.SendAsync(HttpMethod.Post, "/api/compare", """{"before":"a","before":"b","after":"c"}""");

        Assert.Equal(400, answer.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_Of50Megabytes_Is413WithTheLimit(bool withLength)
    {
        using var client = site.CreateClient();
        using var content = new ByteArrayContent(new byte[50_000_000]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/sources", UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = !withLength;

        using var response = await client.SendAsync(request);

        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains("at most 40 MB may be sent at once", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_OfASourceSentAlong_IsNamedByItsPlace()
    {
        var answer = await site.SendAsync(
            HttpMethod.Post, "/api/check", """{"text":"A.","sources":[{"text":"B."},{"text":"","kind":"gossip","publishedOn":"soon"}]}""");

        Assert.Equal(422, answer.Status);
        Assert.Equal(["sources[1].kind", "sources[1].publishedOn", "sources[1].text"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("The field 'sources[1].text' is missing or empty.", answer.Errors["sources[1].text"]);
    }
}
