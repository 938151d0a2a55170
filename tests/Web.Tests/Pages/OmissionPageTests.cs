using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A desk officer without a script: she sees what is left out, says that it is meant and why, and takes that back.</summary>
public sealed class OmissionPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Omissions_NameWhatTheLastStatementsHadWithItsSentence()
    {
        await _visitor.OpenAsync(await StartAsync());

        Assert.Contains("The Taiwan Strait", Dropped);
        Assert.DoesNotContain(Dropped, title => title.Contains("Energy", StringComparison.Ordinal));
        Assert.Contains(_visitor.Page.QuerySelectorAll(".quoted q"), quote => quote.TextContent == "We underscore the importance of peace and stability across the Taiwan Strait.");
        Assert.StartsWith("Held against 10 April 2024, 16 April 2021", _visitor.Page.QuerySelector(".held")!.TextContent, StringComparison.Ordinal);

        await _visitor.OpenAsync($"{_visitor.Address.AbsolutePath}?last=1");

        Assert.DoesNotContain("The Taiwan Strait", Dropped);
    }

    [Fact]
    public async Task Intended_WithAReason_IsKeptAndCanBeTakenBack()
    {
        await _visitor.OpenAsync(await StartAsync());

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = " " }, "Intended: The Taiwan Strait");
        Assert.Equal("Say why “The Taiwan Strait” is left out: without a reason it is not marked as intended.", Notice);

        await _visitor.SendAsync(new Dictionary<string, string> { ["reason"] = "Said in the fact sheet." }, "Intended: The Taiwan Strait");
        Assert.Equal("“The Taiwan Strait” is left out on purpose.", Notice);
        Assert.Contains("“Said in the fact sheet.” the desk officer", _visitor.Page.QuerySelector(".dropped > .meant")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Take back: The Taiwan Strait is intended");
        Assert.Equal("It is open again.", Notice);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".dropped > .meant"));
    }

    [Fact]
    public async Task Omissions_WithoutEarlierStatements_SayWhatIsMissing()
    {
        var statement = await site.Services.GetRequiredService<StatementStore>().CreateAsync(new NewStatement("Talks", ["Peru", "Chile"], [], null, null, [], []));

        await _visitor.OpenAsync($"/statements/{statement.Id}/omissions");

        Assert.Equal("No earlier statement between these parties", _visitor.Page.QuerySelector(".empty .title")!.TextContent);
    }

    private IReadOnlyList<string> Dropped => [.. _visitor.Page.QuerySelectorAll(".dropped h3").Select(title => title.FirstChild!.TextContent.Trim())];

    private string Notice => _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim();

    private async Task<string> StartAsync()
    {
        var sources = site.Services.GetRequiredService<SourceStore>();
        await sources.AddAsync("We underscore the importance of peace and stability across the Taiwan Strait. We will import LNG.", Details("Japan-U.S. Joint Statement", new DateOnly(2021, 4, 16)));
        await sources.AddAsync("We will import more LNG.", Details("United States-Japan Joint Statement", new DateOnly(2024, 4, 10)));
        await sources.AddAsync("We thank the fishermen of the Senkaku Islands.", Details("United States-Japan Joint Statement", new DateOnly(2025, 10, 1)));
        var store = site.Services.GetRequiredService<StatementStore>();
        var statement = await store.CreateAsync(new NewStatement("Talks", ["United States", "Japan"], [], new DateOnly(2025, 2, 7), null, [], []));
        await store.SaveAsync(statement with { Version = 2, Clauses = [new Clause("c1", null, "energy", "Energy", "We will import LNG.", ClauseStatus.Draft, 2, [], [], [])] }, 1, "edited");
        return $"/statements/{statement.Id}/omissions";
    }

    private static SourceDetails Details(string title, DateOnly day) => new(title, SourceKind.Statement, PublishedOn: day);
}
