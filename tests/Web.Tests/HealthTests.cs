using System.Net;

namespace StatementDraft.Web.Tests;

public sealed class HealthTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningSite_IsOk(string path)
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Index_Answers()
    {
        using var client = site.CreateClient();

        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Contains(">Joint statements, from their sources</h1>", html, StringComparison.Ordinal);
    }
}
