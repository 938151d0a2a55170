using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A statement of two clauses and the other side's text, both made from its first version.</summary>
public sealed class MergeWholePageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Ferry = "Both governments deplore the loss of the ferry and will rebuild the line by 2030.";
    private const string Grain = "They welcome the record grain harvest and the new silos in the eastern port.";
    private const string Radio = "A joint office will allot radio channels to the coast guards of both countries.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Merge_ConflictAndAddedPassage_AsksForBothAndMakesOneVersionThatCanBeTakenBack()
    {
        var statement = await StatementAsync();
        await OpenAsync(statement, $"{Ferry.Replace("2030", "2032", StringComparison.Ordinal).Replace("deplore", "regret", StringComparison.Ordinal)}\n\n{Radio}\n\n{Grain}");

        Assert.Equal("The other side touched 2 passages. 1 other stands as it was. 2 to choose.", _visitor.Page.QuerySelector("form.merge p")!.TextContent);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Make this the statement");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["Choose whose words conflict 1 gets.", "Choose what becomes of the passage of question 2."], _visitor.Errors);

        await _visitor.SendAsync(new Dictionary<string, string> { ["pick-1"] = "Theirs", ["pick-2"] = "Theirs" }, "Make this the statement");

        var merged = (await Statements.FindAsync(statement.Id))!;
        Assert.Equal([Ferry.Replace("2030", "2032", StringComparison.Ordinal).Replace("deplore", "regret", StringComparison.Ordinal), Radio, Grain], merged.Clauses.Select(clause => clause.Text));
        Assert.Equal(statement.Version + 1, merged.Version);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
        Assert.Equal(statement.Clauses.Select(clause => clause.Text), (await Statements.FindAsync(statement.Id))!.Clauses.Select(clause => clause.Text));
    }

    [Fact]
    public async Task Merge_TheyTookAClauseOut_AsksAndKeepsItWhenTold()
    {
        var statement = await StatementAsync();
        await OpenAsync(statement, Ferry.Replace("deplore", "regret", StringComparison.Ordinal));

        await _visitor.SendAsync(new Dictionary<string, string> { ["pick-1"] = "Ours" }, "Make this the statement");

        Assert.Equal(
            [Ferry.Replace("2030", "2031", StringComparison.Ordinal).Replace("deplore", "regret", StringComparison.Ordinal), Grain],
            (await Statements.FindAsync(statement.Id))!.Clauses.Select(clause => clause.Text));
    }

    [Fact]
    public async Task Merge_AfterAClauseWasChanged_DoesNothingAndSaysSo()
    {
        var statement = await StatementAsync();
        await OpenAsync(statement, $"{Ferry.Replace("2030", "2032", StringComparison.Ordinal)}\n\n{Grain}");
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(statement.Clauses[1], Grain.Replace("new", "old", StringComparison.Ordinal))), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string> { ["pick-1"] = "Theirs" }, "Make this the statement");

        Assert.Equal(HttpStatusCode.Conflict, _visitor.Status);
        Assert.Contains("2031", (await Statements.FindAsync(statement.Id))!.Clauses[0].Text, StringComparison.Ordinal);
    }

    private async Task OpenAsync(Statement statement, string theirs)
    {
        var kept = await site.Services.GetRequiredService<ProposalStore>().AddAsync(statement.Id, "Theirs", theirs);
        await _visitor.OpenAsync($"/statements/{statement.Id}/compare?against=proposal:{kept.Id}");
        await _visitor.OpenAsync(_visitor.Page.QuerySelector("a[href*=merge-whole]")!.GetAttribute("href")!);
    }

    private async Task<Statement> StatementAsync()
    {
        var statement = await Statements.CreateAsync(new NewStatement("Talks", ["Norway", "Denmark"], [], null, null, [], []));
        Clause[] clauses = [.. new[] { Ferry, Grain }.Select(text => new Clause(NewId.Next(), null, null, "", text, ClauseStatus.Draft, 0, [], [], []))];
        var drafted = ((Saved)await Statements.SaveAsync(statement with { Clauses = clauses }, statement.Version, "drafted")).Statement;
        return ((Saved)await Statements.SaveAsync(drafted.With(ClauseEditor.Edit(drafted.Clauses[0], Ferry.Replace("2030", "2031", StringComparison.Ordinal))), drafted.Version, "edited")).Statement;
    }
}
