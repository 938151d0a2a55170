using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

public sealed class MergePageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Start = "Both governments welcome the accord. They will meet again in May. They oppose any new levy.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Merge_ConflictUndecided_AsksForItAndThenMakesTheClause()
    {
        var (statement, clause) = await StatementAsync(Start.Replace("May", "June", StringComparison.Ordinal));
        var theirs = await site.Services.GetRequiredService<ProposalStore>().AddAsync(
            statement.Id, "Theirs", Start.Replace("May", "July", StringComparison.Ordinal).Replace("oppose", "strongly oppose", StringComparison.Ordinal));
        await _visitor.OpenAsync($"/statements/{statement.Id}/merge?clause={clause.Id}&theirs=proposal:{theirs.Id}");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Make this the clause");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["Choose whose words conflict 1 gets."], _visitor.Errors);

        await _visitor.SendAsync(new Dictionary<string, string> { ["pick-1"] = "Theirs" }, "Make this the clause");

        Assert.Equal("Both governments welcome the accord. They will meet again in July. They strongly oppose any new levy.", (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text);
    }

    [Fact]
    public async Task Merge_AfterTheClauseWasChanged_DoesNothingAndSaysSo()
    {
        var (statement, clause) = await StatementAsync(Start.Replace("May", "June", StringComparison.Ordinal));
        var theirs = await site.Services.GetRequiredService<ProposalStore>().AddAsync(statement.Id, "Theirs", Start.Replace("May", "July", StringComparison.Ordinal));
        await _visitor.OpenAsync($"/statements/{statement.Id}/merge?clause={clause.Id}&theirs=proposal:{theirs.Id}");
        await Statements.SaveAsync(statement.With(ClauseEditor.Edit(clause, Start.Replace("May", "August", StringComparison.Ordinal))), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string> { ["pick-1"] = "Theirs" }, "Make this the clause");

        Assert.Equal(HttpStatusCode.Conflict, _visitor.Status);
        Assert.Contains("August", _visitor.Page.QuerySelector("#pick-1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("August", (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text, StringComparison.Ordinal);
    }

    private async Task<(Statement Statement, Clause Clause)> StatementAsync(string now)
    {
        var statement = await Statements.CreateAsync(new NewStatement("Talks", ["Norway", "Denmark"], [], null, null, [], []));
        var clause = new Clause(NewId.Next(), null, null, "Accord", Start, ClauseStatus.Draft, 0, [], [], []);
        var drafted = ((Saved)await Statements.SaveAsync(statement with { Clauses = [clause] }, statement.Version, "drafted")).Statement;
        var edited = ((Saved)await Statements.SaveAsync(drafted.With(ClauseEditor.Edit(drafted.Clauses[0], now)), drafted.Version, "edited")).Statement;
        return (edited, edited.Clauses[0]);
    }
}
