using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A gap filled with a person's own words and the passage that she names.</summary>
public sealed class GapWritingTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Write_WordsAndPassage_AreLinkedAndTold()
    {
        var id = await OpenAsync();

        await SendAsync("the old port", "Port Ada on Monday");

        var clause = (await Statements.FindAsync(id))!.Clauses[0];
        Assert.Equal("They meet in the old port.", clause.Text);
        Assert.Equal(("Port Ada on Monday", LinkWording.Person), (clause.Links[0].Quotation.Words, clause.Links[0].Wording));
        Assert.Equal("“place” is filled with your words, linked to the passage you named.", Said);
        Assert.Contains("Written by hand, with this passage", _visitor.Page.QuerySelector("#card .linked")!.TextContent, StringComparison.Ordinal);
        await _visitor.OpenAsync($"/statements/{id}/log");
        Assert.Contains("wrote place, naming a passage of “Note”", _visitor.Page.QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Port Ada", "Write the words that fill the gap.")]
    [InlineData("the old port", "", "Copy the words of the source that yours rest on.")]
    [InlineData("the old port", "Port Eve", "“Port Eve” does not stand in “Note”. Copy the words exactly as they stand there.")]
    [InlineData("the old port", "will", "“will” stands in several places of “Note”. Copy more of the sentence.")]
    public async Task Write_WithoutWordsOrAPassageThatStands_IsRefusedAndNothingChanges(string words, string passage, string sentence)
    {
        var id = await OpenAsync();

        await SendAsync(words, passage);

        Assert.Equal(sentence, Said);
        Assert.Equal("They meet in [place].", (await Statements.FindAsync(id))!.Clauses[0].Text);
    }

    private string Said => _visitor.Page.QuerySelector(".notice [role=status]")!.TextContent.Trim();

    private async Task SendAsync(string words, string passage) =>
        await _visitor.SendAsync(new Dictionary<string, string> { ["words"] = words, ["passage"] = passage }, "Fill with these words");

    private async Task<string> OpenAsync()
    {
        var (source, _) = await site.Services.GetRequiredService<SourceStore>().AddAsync("They will meet in Port Ada on Monday, and will speak.", new SourceDetails("Note"));
        var empty = await Statements.CreateAsync(new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [source.Id], []));
        var clause = new Clause("c1", null, null, "Meeting", "They meet in [place].", ClauseStatus.Draft, 1, [], [new Gap("place", new TextSpan(13, 20), "the place")], []);
        await Statements.SaveAsync(empty with { Clauses = [clause] }, empty.Version, "added");
        await _visitor.OpenAsync($"/statements/{empty.Id}?clause=c1");
        return empty.Id;
    }
}
