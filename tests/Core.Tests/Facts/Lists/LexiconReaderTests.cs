using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Tests.Facts.Lists;

public sealed class LexiconReaderTests
{
    [Fact]
    public void Read_State_GivesAllItsFields()
    {
        var (lexicon, problems) = Read("states.yml", "- {name: Japan, code: JPN, forms: [State of Japan], demonyms: Japanese, capital: Tokyo}");

        Assert.Empty(problems);
        var state = Assert.Single(lexicon.States);
        Assert.Equal(("Japan", "JPN", "Tokyo", "Japan"), (state.Name, state.Code, state.Capital, state.Short));
        Assert.Equal(["State of Japan"], state.Forms);
        Assert.Equal(["Japanese"], state.Demonyms);
    }

    [Fact]
    public void Read_Person_TakesTheLastWordAsFamilyNameAndReadsDates()
    {
        var (lexicon, problems) = Read("persons.yml", "- {name: Ann Example, offices: [{title: Minister, country: Japan, from: 2020-05, to: 2021}]}");

        Assert.Empty(problems);
        var person = Assert.Single(lexicon.Persons);
        Assert.Equal("Example", person.Family);
        Assert.Equal(new OfficeEntry("Minister", "Japan", new DateOnly(2020, 5, 1), new DateOnly(2021, 1, 1)), Assert.Single(person.Offices));
    }

    [Fact]
    public void Read_EntryWithoutName_IsNamedAndTheOthersStay()
    {
        var (lexicon, problems) = Read("states.yml", "- {code: XXX}\n- {name: Japan, code: JPN}");

        Assert.Equal("states.yml:1:3: This entry has no name and was left out.", Assert.Single(problems).ToString());
        Assert.Equal("Japan", Assert.Single(lexicon.States).Name);
    }

    [Fact]
    public void Read_UnknownKey_IsNamedAndTheEntryStays()
    {
        var (lexicon, problems) = Read("organizations.yml", "- name: Example Agency\n  contry: Japan\n");

        Assert.Equal(
            "organizations.yml:2:3: The key \"contry\" is not known here; known are forms, country, kind, government, demonyms, name.",
            Assert.Single(problems).ToString());
        Assert.Single(lexicon.Organizations);
    }

    [Fact]
    public void Read_SecondEntryOfTheSameName_IsLeftOut()
    {
        var (lexicon, problems) = Read("places.yml", "- {name: Tokyo Bay}\n- {name: Tokyo Bay, kind: sea}");

        Assert.Equal("places.yml:2:3: \"Tokyo Bay\" is listed a second time; this entry was left out.", Assert.Single(problems).ToString());
        Assert.Null(Assert.Single(lexicon.Places).Kind);
    }

    [Fact]
    public void Read_BadDate_IsNamedWhereItStands()
    {
        var (_, problems) = Read("persons.yml", "- name: Ann Example\n  offices:\n    - {title: Minister, country: Japan, from: spring}");

        Assert.Equal("persons.yml:3:47: \"spring\" is no date; write it like 2024-10-01, 2024-10 or 2024.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Read_BrokenYaml_LeavesOutThatFileOnly()
    {
        var files = new Dictionary<string, string> { ["states.yml"] = "- {name: Japan, code: JPN}", ["topics.yml"] = "- {id: [energy" };

        var (lexicon, problems) = LexiconReader.Read(files);

        Assert.StartsWith("topics.yml:2:1: This file is not valid YAML and was left out: ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.Single(lexicon.States);
        Assert.Empty(lexicon.Topics);
    }

    [Fact]
    public void Read_Hedge_KnowsTheModalitiesByName()
    {
        var (lexicon, problems) = Read("hedges.yml", "- {phrase: is expected to, modality: expected}\n- {phrase: shall, modality: sure}");

        Assert.Equal(new HedgeEntry("is expected to", Modality.Expected), Assert.Single(lexicon.Hedges));
        Assert.Equal(
            "hedges.yml:2:29: \"sure\" is not one of stated, expected, hoped, planned, considered, conditional, denied.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Read_OtherFiles_AreWordListsByFileAndKey()
    {
        var files = new Dictionary<string, string> { ["speech-verbs.yml"] = "[say, tell]", ["titles.yml"] = "offices: [president]\nranks: [admiral]" };

        var (lexicon, problems) = LexiconReader.Read(files);

        Assert.Empty(problems);
        Assert.Equal(["say", "tell"], lexicon.WordsOf("speech-verbs"));
        Assert.Equal(["admiral"], lexicon.WordsOf("titles/ranks"));
        Assert.Empty(lexicon.WordsOf("titles/unknown"));
    }

    [Fact]
    public void Read_ProjectLists_HaveNoProblem()
    {
        Assert.Empty(TestLexicon.Problems);
        Assert.True(TestLexicon.Lexicon.States.Count > 190);
    }

    [Fact]
    public void ProjectLists_TaiwanIsAPlaceAndNoState()
    {
        Assert.DoesNotContain(TestLexicon.Lexicon.States, state => state.Name == "Taiwan" || state.Forms.Contains("Taiwan"));
        Assert.Contains(TestLexicon.Lexicon.Places, place => place.Name == "Taiwan");
    }

    [Fact]
    public void ProjectLists_OfficesAndPlacesNameListedStates()
    {
        var known = TestLexicon.Lexicon.States.Select(state => state.Name).Append("Taiwan").Append("European Union").ToHashSet();

        Assert.All(TestLexicon.Lexicon.Persons.SelectMany(person => person.Offices), office => Assert.Contains(office.Country, known));
        Assert.All(TestLexicon.Lexicon.Places.Where(place => place.Country is not null), place => Assert.Contains(place.Country!, known));
        Assert.All(TestLexicon.Lexicon.Treaties.SelectMany(treaty => treaty.Parties), party => Assert.Contains(party, known));
    }

    private static (Lexicon Lexicon, IReadOnlyList<LocatedProblem> Problems) Read(string name, string content) =>
        LexiconReader.Read(new Dictionary<string, string> { [name] = content });
}
