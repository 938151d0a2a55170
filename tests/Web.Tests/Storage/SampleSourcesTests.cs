using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

public sealed class SampleSourcesTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    [Fact]
    public async Task Add_Twice_IsOneSetOfSamplesWithADraftedStatement()
    {
        var samples = site.Services.GetRequiredService<SampleSources>();
        Assert.True(samples.Exist);

        var first = await samples.AddAsync();
        var second = await samples.AddAsync();

        Assert.Equal(StoredJson.Write(first), StoredJson.Write(second));
        Assert.NotEmpty(first.Clauses);
        var stored = await site.Services.GetRequiredService<SourceStore>().ListAsync();
        Assert.Equal(first.SourceIds, stored.Select(source => source.Id));
        Assert.All(stored, source => Assert.NotNull(source.Details.PublishedOn));
    }
}
