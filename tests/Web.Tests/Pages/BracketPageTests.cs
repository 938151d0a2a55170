using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>Words put between brackets for both parties, backed by fall-back lines, agreed, and shown in table, clean text and rehearsal.</summary>
public sealed class BracketPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Bracket_ForBothPartiesThenAgreed_GivesCleanText()
    {
        var start = await WrittenAsync("The two leaders welcomed a port. They will meet again.");
        await OpenAsync(start, "&view=brackets&against=sentence:33");
        Assert.Equal("They will meet again.", _visitor.Page.QuerySelector(".open .words")!.TextContent.Trim());

        await _visitor.SendAsync(Words("They will meet in May.", "They intend to meet."), "Put between brackets");

        var bracketed = await FoundAsync(start);
        Assert.Equal("The two leaders welcomed a port. [Portugal: They will meet in May.] [Chile: They intend to meet.]", bracketed.Clauses[0].Text);
        Assert.Equal(ClauseStatus.Bracketed, bracketed.Clauses[0].Status);
        Assert.Equal(["1", "1 bis"], _visitor.Page.QuerySelectorAll(".bracket .number").Select(number => number.TextContent));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Agree ad ref Portugal");
        await _visitor.OpenAsync($"/statements/{start.Id}/brackets");
        Assert.Equal("1 bracket is open", _visitor.Page.QuerySelector("#open-title")!.TextContent);
        Assert.Equal("The two leaders welcomed a port. They will meet in May.", _visitor.Page.QuerySelector(".settled .words")!.TextContent);

        await OpenAsync(start, "&view=brackets");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Confirm Portugal");

        var agreed = (await FoundAsync(start)).Clauses[0];
        Assert.Equal(("The two leaders welcomed a port. They will meet in May.", ClauseStatus.Proposed), (agreed.Text, agreed.Status));
        await _visitor.OpenAsync($"/statements/{start.Id}/log");
        Assert.Contains("agreed Portugal: They will meet in May.", _visitor.Page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{start.Id}/brackets");
        Assert.StartsWith("No bracket is open", _visitor.Page.QuerySelector(".empty")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FallBack_IsKeptAndRehearsedWithWhatItDoesToTheCommitments()
    {
        var start = await WrittenAsync("The two leaders strongly oppose piracy.");
        await OpenAsync(start, "&view=brackets&against=sentence:0");
        await _visitor.SendAsync(Words("The two leaders strongly oppose piracy.", "The two leaders noted piracy."), "Put between brackets");

        await _visitor.SendAsync(new Dictionary<string, string> { ["line"] = "The two leaders oppose piracy." }, "Keep");
        await _visitor.OpenAsync($"/statements/{start.Id}/brackets?take=Portugal");

        Assert.Equal("The two leaders oppose piracy.", _visitor.Page.QuerySelector(".settled article .words")!.TextContent);
        Assert.Contains("'strongly oppose' became 'oppose'", _visitor.Page.QuerySelector(".settled .changes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bracket_NobodyHoldsWords_IsRefused()
    {
        var start = await WrittenAsync("They met.");
        await OpenAsync(start, "&view=brackets&against=sentence:0");

        await _visitor.SendAsync(Words(" ", ""), "Put between brackets");

        Assert.Equal("No party holds words there, so there is nothing to put between brackets. To delete the words, edit the clause.", _visitor.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim());
        Assert.Equal("They met.", (await FoundAsync(start)).Clauses[0].Text);
    }

    [Fact]
    public async Task Table_ShowsWhatWasAgreedLastWhatEachPartyWantsAndTheWorkingText()
    {
        var (precedent, _) = await site.Services.GetRequiredService<SourceStore>().AddAsync(
            "The two leaders reaffirmed peace and stability across the Taiwan Strait.", new SourceDetails("Agreed", SourceKind.Statement, PublishedOn: new DateOnly(2020, 5, 1)));
        var start = await Statements.CreateAsync(Storage.Statements.Start() with { PrecedentIds = [precedent.Id] });
        var clause = Storage.Statements.Clause("c0", "The leaders discussed the Taiwan Strait.") with { Topic = "taiwan-strait", Heading = "" };
        start = ((Saved)await Statements.SaveAsync(start.Adding(clause, Storage.Statements.Clause("c1", "They [Chile: shall] meet.") with { Topic = "energy" }), 1, "wrote")).Statement;
        start = ((Saved)await Statements.SaveAsync(start.With(ClauseEditor.Edit(start.Clauses[1], "They [Chile: shall] [Portugal: will] meet.")), start.Version, "edited")).Statement;

        await _visitor.OpenAsync($"/statements/{start.Id}/table");

        var rows = _visitor.Page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td > p:first-child").Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(["The two leaders reaffirmed peace and stability across the Taiwan Strait.", "As the working text", "As the working text", "The leaders discussed the Taiwan Strait."], rows[0]);
        Assert.Equal(["Nothing among the precedents of this statement.", "They will meet.", "They shall meet.", "They [Chile: shall] [Portugal: will] meet."], rows[1]);
    }

    [Fact]
    public async Task Alternat_ShowsTheOtherCopyAndItsProof()
    {
        var start = await Statements.CreateAsync(Storage.Statements.Start() with { Title = "United States-Japan Joint Statement", Parties = ["United States", "Japan"] });
        await Statements.SaveAsync(start.Adding(Storage.Statements.Clause("c0", "The United States and Japan trade.")), start.Version, "wrote");

        await _visitor.OpenAsync($"/statements/{start.Id}/alternat");

        Assert.Equal("The copies differ in nothing else", _visitor.Page.QuerySelector("#proof-title")!.TextContent);
        Assert.Equal("Japan-United States Joint Statement", _visitor.Page.QuerySelector(".copy h2")!.TextContent);
        Assert.Equal("Japan and the United States trade.", _visitor.Page.QuerySelector(".copy h3 ~ p, .copy > p:last-child")!.TextContent);
    }

    private static Dictionary<string, string> Words(string portugal, string chile) => new() { ["words[Portugal]"] = portugal, ["words[Chile]"] = chile };

    private async Task<Statement> WrittenAsync(string text)
    {
        var start = await Statements.CreateAsync(Storage.Statements.Start());
        return ((Saved)await Statements.SaveAsync(start.Adding(Storage.Statements.Clause("c0", text) with { Heading = "" }), start.Version, "wrote")).Statement;
    }

    private async Task<Statement> FoundAsync(Statement statement) => (await Statements.FindAsync(statement.Id))!;

    private async Task OpenAsync(Statement statement, string query) => await _visitor.OpenAsync($"/statements/{statement.Id}?clause=c0{query}");
}
