using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A fact sheet that accompanies a statement: chosen on the particulars, held against it on the check.</summary>
public sealed class CompanionTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Check_OfAFactSheetThatNamesItsStatement_ListsWhereTheyDiffer()
    {
        var statement = await StatementAsync("Joint Statement", "Kenya spoke of tariffs. Then Chile pledged to plant two million trees.");
        var sheet = await StatementAsync("Fact sheet", "Kenya and Chile pledged to plant two million trees.");

        await _visitor.OpenAsync($"/statements/{sheet.Id}/particulars");
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.CompanionOf"] = statement.Id });
        Assert.Equal(statement.Id, (await Statements.FindAsync(sheet.Id))!.CompanionOf);
        await _visitor.OpenAsync($"/statements/{sheet.Id}/check");

        var section = _visitor.Page.QuerySelector("section[aria-labelledby=check-companion]")!;
        Assert.Contains("Beside “Joint Statement” as the source: In the source only “Chile” does this, not “Kenya and Chile”.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("“Joint Statement” has “Trade and tariffs” among its topics; this text has not.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains(section.QuerySelectorAll("figcaption a"), link => link.GetAttribute("href")!.StartsWith($"/statements/{statement.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_BesideAStatementWithoutWords_DoesNotSayThatTheyAgree()
    {
        var empty = await Statements.CreateAsync(new NewStatement("Joint Statement", ["Kenya", "Chile"], [], null, null, [], []));
        var sheet = await StatementAsync("Fact sheet", "Kenya and Chile pledged to plant two million trees.");
        await Statements.SaveAsync(sheet with { CompanionOf = empty.Id }, sheet.Version, "changed the particulars");

        await _visitor.OpenAsync($"/statements/{sheet.Id}/check");

        Assert.Contains("Nothing is compared yet", _visitor.Page.QuerySelector("section[aria-labelledby=check-companion]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Particulars_WithAStatementThatIsNotThere_SaysSo()
    {
        var sheet = await StatementAsync("Fact sheet", "They met.");
        await StatementAsync("Other", "They met.");
        await _visitor.OpenAsync($"/statements/{sheet.Id}/particulars");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.CompanionOf"] = "nobody" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["The statement it should accompany is not here any more: choose again."], _visitor.Errors);
    }

    [Fact]
    public async Task Conventions_AreListedWithWhatProfilesMakeOfThem()
    {
        await _visitor.OpenAsync("/conventions");

        var rule = _visitor.Page.QuerySelector("#R25")!;
        Assert.Contains("Nothing dropped by accident", rule.TextContent, StringComparison.Ordinal);
        Assert.Contains("Told as “Look at this”; in “Fact sheet” not looked at; in “Readout of a meeting” “Good to know”.", rule.TextContent, StringComparison.Ordinal);
    }

    private async Task<Statement> StatementAsync(string title, string text)
    {
        var statement = await Statements.CreateAsync(new NewStatement(title, ["Kenya", "Chile"], [], null, null, [], []));
        var saved = await Statements.SaveAsync(statement with { Clauses = [new Clause("c", null, null, "", text, ClauseStatus.Draft, 1, [], [], [])] }, statement.Version, "wrote");
        return Assert.IsType<Saved>(saved).Statement;
    }
}
