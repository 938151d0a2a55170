using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Clauses;

public sealed class PartyGuardTests
{
    private static readonly ClauseTemplate Ports = ClauseSamples.Parse(ClauseSamples.Head("four") + "They spoke of {? {{four: ports}} | nothing ?}.");

    [Theory]
    [InlineData("India", "[the point: no source gives it]")]
    [InlineData("India; Japan", "They spoke of ports.")]
    [InlineData("Japan", "They spoke of ports.")]
    [InlineData("Port Fund", "They spoke of ports.")]
    public void Fill_Position_IsNotTakenFromOthersThanTheParties(string actor, string text)
    {
        var value = new PositionValue(actor, "speak", "ports", Modality.Stated, AttributionKind.None, "infrastructure");

        Assert.Equal(text, ClauseSamples.Fill(Ports, ClauseSamples.Read("a", new SourceDetails("A"), ("⟦Somebody spoke of ports⟧", value, Modality.Stated))).Text);
    }

    [Theory]
    [InlineData("party: no", "India")]
    [InlineData("party: yes", "Japan")]
    [InlineData("words: []", "Japan")]
    public void Fill_Place_MayBeAPartyOrNone(string rule, string text)
    {
        var template = ClauseSamples.Parse(
            $"---\nid: ports\ntitle: P\ntopic: infrastructure\nslots:\n  where: {{kind: place, description: d, required: yes, {rule}}}\n---\n{{{{where}}}}");
        var read = ClauseSamples.Read(
            "a", new SourceDetails("A"), ("⟦Japan⟧ came.", new PlaceValue("Japan"), Modality.Stated), ("⟦India⟧ came.", new PlaceValue("India"), Modality.Stated),
            ("⟦Port Town⟧ is far.", new PlaceValue("Port Town"), Modality.Stated));

        Assert.Equal(text, ClauseSamples.Fill(template, read).Text);
    }

    [Theory]
    [InlineData("Japan", "They spoke of ports.")]
    [InlineData("Japan, India, the United States", "They spoke of ports.")]
    [InlineData("India, the United States", "[that they spoke: no source gives it]")]
    public void Fill_AboutParties_RefusesAnotherPair(string named, string text)
    {
        var (template, source, facts) = AboutParties(named);

        Assert.Equal(text, ClauseSamples.Fill(template, (source, facts)).Text);
    }

    private static (ClauseTemplate Template, Source Source, List<Fact> Facts) AboutParties(string named)
    {
        var template = ClauseSamples.Parse(
            "---\nid: ports\ntitle: P\ntopic: any\nslots:\n  spoke: {kind: position, topic: any, description: that they spoke, required: yes, about-parties: yes}\n---\nThey {{spoke: spoke of ports}}.");
        var words = $"Ports matter between {named}";
        var source = new Source(new SourceId("a"), words, new SourceDetails("A"));
        var all = new Core.Text.TextSpan(0, words.Length);
        FactValue[] places = [.. new[] { "Japan", "India", "United States" }.Where(named.Contains).Select(name => new PlaceValue(name))];
        FactValue position = new PositionValue("", "matter", "", Modality.Stated, AttributionKind.None, "alliance");
        return (template, source, [.. places.Append(position).Select(value => new Fact(source.Quote(all), all, value, [], Modality.Stated, Attribution.Document, "test"))]);
    }

    [Theory]
    [InlineData("Japan, India, the United States", "They spoke of ports.")]
    [InlineData("our countries", "They spoke of ports.")]
    [InlineData("India, the United States", "[that they spoke: no source gives it]")]
    public void Fill_AboutThreeParties_RefusesWhatTwoOfThemHave(string named, string text)
    {
        var (template, source, facts) = AboutParties(named);
        var context = new FillContext(["Japan", "India", "United States"], [], null, null);

        var filled = TemplateFiller.Fill(template, facts, new Dictionary<SourceId, Source> { [source.Id] = source }, context, ClauseSamples.Lexicon);

        Assert.Equal(text, filled.Text);
    }

    [Theory]
    [InlineData("Ann Example", "Bo Sample", "They met.")]
    [InlineData("Ann Example", "Japan", "They met.")]
    [InlineData("Ann Example", "Cha Other", "[that they met: no source gives it]")]
    public void Fill_Meeting_IsOneOfTheLeaders(string one, string other, string text)
    {
        var template = ClauseSamples.Parse(
            "---\nid: ports\ntitle: P\ntopic: any\nslots:\n  met: {kind: meeting, topic: any, description: that they met, required: yes}\n---\nThey {{met: met}}.");
        var (source, facts) = ClauseSamples.Read("a", new SourceDetails("A"), ("⟦They met⟧.", new MeetingValue([one, other], null, null, First: false), Modality.Stated));
        var context = new FillContext(["United States", "Japan"], ["President Ann Example", "Prime Minister SAMPLE Bo"], null, null);

        var filled = TemplateFiller.Fill(template, facts, new Dictionary<SourceId, Source> { [source.Id] = source }, context, ClauseSamples.Lexicon);

        Assert.Equal(text, filled.Text);
    }
}
