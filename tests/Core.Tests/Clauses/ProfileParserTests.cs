using StatementDraft.Core.Clauses;

namespace StatementDraft.Core.Tests.Clauses;

public sealed class ProfileParserTests
{
    private static readonly string[] Catalogue = ["opening", "ports", "rails"];

    [Fact]
    public void Parse_Profile_HasItsSectionsInOrder()
    {
        var (profile, problems) = Parse("""
            id: talks
            title: Talks
            others: no
            sections:
              - templates: [opening]
              - heading: Transport
                templates: [rails, ports]
                topics: [roads]
            """);

        Assert.Empty(problems);
        Assert.Equal(("talks", "Talks", false), (profile!.Id, profile.Title, profile.TakesOthers));
        Assert.Equal(["", "Transport"], profile.Sections.Select(section => section.Heading));
        Assert.Equal(["rails", "ports"], profile.Sections[1].Templates);
        Assert.Equal(["roads"], profile.Sections[1].Topics);
    }

    [Fact]
    public void Parse_EverythingWrong_IsNamedAtOnceWithItsPlace()
    {
        var (profile, problems) = Parse("""
            id: other
            colour: red
            sections:
              - heading: Transport
              - templates: [ports, ports]
            """);

        Assert.Null(profile);
        Assert.Equal(
            [
                "talks.yml:1:1: The profile has no title.",
                "talks.yml:1:5: The id 'other' differs from the file's name.",
                "talks.yml:2:1: The key 'colour' is not known here; known are id, title, sections, others, style, severities.",
                "talks.yml:4:14: The section 'Transport' names neither templates nor topics.",
                "talks.yml:5:16: The template 'ports' stands in an earlier place already.",
            ],
            problems);
    }

    [Fact]
    public void Parse_UnknownTemplate_IsNamedAndTheProfileStands()
    {
        var (profile, problems) = Parse("id: talks\ntitle: Talks\nsections:\n  - templates: [canals, ports]\n");

        Assert.NotNull(profile);
        Assert.Equal("talks.yml:4:16: There is no template 'canals'; its place stays empty.", Assert.Single(problems));
    }

    [Fact]
    public void Parse_Severities_AreReadByRule()
    {
        var (profile, problems) = Parse("id: talks\ntitle: Talks\nsections:\n  - templates: [ports]\nseverities: {R4: block, R25: off}\n");

        Assert.Empty(problems);
        Assert.Equal([("R25", RuleWeight.Off), ("R4", RuleWeight.Block)], profile!.Severities.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public void Parse_SeveritiesThatCannotBeRead_AreNamedAndTheProfileStands()
    {
        var (profile, problems) = Parse("id: talks\ntitle: Talks\nsections:\n  - templates: [ports]\nseverities:\n  R4: high\n  R99: warn\n");

        Assert.Empty(profile!.Severities);
        Assert.Equal(["talks.yml:6:7: The severity of R4 is block, warn, inform or off, not 'high'.", "talks.yml:7:3: There is no rule 'R99'."], problems);
    }

    [Fact]
    public void Parse_StyleThatNoListGives_IsNamedAndTheProfileStands()
    {
        var (profile, problems) = Parse("id: talks\ntitle: Talks\nstyle: Plain\nsections:\n  - templates: [ports]\n");

        Assert.Null(profile!.Style);
        Assert.Equal("talks.yml:3:8: There is no house style 'Plain'.", Assert.Single(problems));
    }

    [Fact]
    public void TopicsIn_ProfileThatTakesNoOthers_AreThoseOfItsSections()
    {
        var profile = new StatementProfile("talks", "Talks", [new ProfileSection("A", ["rails"], ["roads"])], false);
        var rails = new ClauseTemplate("rails", "X", "railways", "", [], [], [], "");

        Assert.Equal(["railways", "roads"], profile.TopicsIn([rails, rails with { Id = "sky", Topic = "air" }])!.Order());
        Assert.Null((profile with { TakesOthers = true }).TopicsIn([rails]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    [InlineData("id: [")]
    [InlineData("sections: 5")]
    public void Parse_NoProfileAtAll_IsAProblemAndNoException(string content) => Assert.Null(Parse(content).Profile);

    [Fact]
    public void Arrange_PutsNamedTemplatesFirstThenTopicsThenOthers()
    {
        var profile = new StatementProfile("talks", "Talks", [new ProfileSection("A", ["rails"], ["roads"]), new ProfileSection("B", ["opening"], [])], true);
        var bare = new ClauseTemplate("x", "X", "roads", "", [], [], [], "");

        var placed = profile.Arrange([bare with { Id = "opening", Order = 1 }, bare with { Id = "bridges", Order = 3 }, bare with { Id = "rails", Order = 4 }, bare with { Id = "sky", Topic = "air" }]);

        Assert.Equal(["rails A", "bridges A", "opening B", "sky "], placed.Select(place => $"{place.Template.Id} {place.Section?.Heading}"));
    }

    private static (StatementProfile? Profile, IReadOnlyList<string> Problems) Parse(string content)
    {
        var (profile, problems) = ProfileParser.Parse("talks.yml", content, ClauseSamples.Lexicon, Catalogue, ["R4", "R25"]);
        return (profile, [.. problems.Select(problem => problem.ToString())]);
    }
}
