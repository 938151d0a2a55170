using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

public sealed class AgreedStartTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    private const string Agreed = "Ports and Trade\n\nThe two leaders welcomed plans to invest $5 billion in ports.\n\nThey celebrated the opening of a museum of lighthouses.\n";

    [Fact]
    public async Task Start_FromAPrecedent_KeepsItsParagraphsAndHoldsThemAgainstTheSources()
    {
        var (sources, statements) = (site.Services.GetRequiredService<SourceStore>(), site.Services.GetRequiredService<StatementStore>());
        var agreed = site.Services.GetRequiredService<AgreedStart>();
        var precedent = (await sources.AddAsync(Agreed, new SourceDetails("Last year's statement", SourceKind.Statement))).Source;
        var news = (await sources.AddAsync("The two leaders welcomed plans to invest $7 billion in ports.", new SourceDetails("News"))).Source;
        var statement = await statements.CreateAsync(new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [news.Id], []));

        var started = Assert.IsType<Saved>(await agreed.StartAsync(statement, precedent.Id)).Statement;

        Assert.Equal(
            [("Ports and Trade", "The two leaders welcomed plans to invest $5 billion in ports."), ("", "They celebrated the opening of a museum of lighthouses.")],
            started.Clauses.Select(clause => (clause.Heading, clause.Text)));
        Assert.Equal([precedent.Id], started.PrecedentIds);
        Assert.All(started.Clauses, clause => Assert.Equal(LinkState.Exact, Assert.Single(clause.Links).State));
        var review = await agreed.ReviewAsync(started);
        Assert.Contains(review[started.Clauses[0].Id], point => point.Effect == PrecedentEffect.Changes && point.Quotation!.Words.Contains("$7 billion", StringComparison.Ordinal));
        Assert.Contains(review[started.Clauses[1].Id], point => point.Effect == PrecedentEffect.LeavesUnsupported);
    }

    [Fact]
    public async Task Start_FromASourceNobodyStored_IsNull()
    {
        var statement = await site.Services.GetRequiredService<StatementStore>().CreateAsync(new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [], []));

        Assert.Null(await site.Services.GetRequiredService<AgreedStart>().StartAsync(statement, new SourceId("nobody")));
    }
}
