using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class NameRulesTests
{
    [Theory]
    [InlineData("Dear Secretary, I'm afraid it rains.")]
    [InlineData("It says 'The Director's Cut' on the box.")]
    public void Find_CapitalAfterAnOffice_MayBeNoPerson(string text) => Assert.DoesNotContain(Extracting.Read(text).Facts, fact => fact.Kind == FactKind.Person);

    [Theory]
    [InlineData("President ⟦Jane Harwick⟧ spoke.", "Jane Harwick", "President", null)]
    [InlineData("Former Danish Trade Minister ⟦Pernille Okstad⟧ left.", "Pernille Okstad", "Former Trade Minister", "Denmark")]
    [InlineData("Canada’s ⟦Mark Carney⟧ smiled.", "Mark Carney", null, "Canada")]
    [InlineData("The former U.S. ambassador to Norway ⟦Tobias Quell⟧ agreed.", "Tobias Quell", "former ambassador to Norway", "United States")]
    [InlineData("It was signed by Prime Minister ⟦Aldo Ferrin⟧ of Italy.", "Aldo Ferrin", "Prime Minister", "Italy")]
    [InlineData("⟦Oduya Banfer⟧, her interpreter, waited.", "Oduya Banfer", "interpreter", null)]
    [InlineData("The council’s director for Asia, ⟦Corvin Dessel⟧, told reporters so.", "Corvin Dessel", "director for Asia", null)]
    [InlineData("Prime Minister ⟦KISHIDA Fumio⟧ came.", "Fumio Kishida", "Prime Minister", null)]
    [InlineData("Prime Minister of Japan ⟦KISHIDA Fumio⟧ came.", "Fumio Kishida", "Prime Minister", "Japan")]
    [InlineData("Minister ⟦TANEMURA Kojiro⟧ came.", "Kojiro Tanemura", "Minister", null)]
    public void Find_Person_GivesNameTitleAndCountry(string text, string name, string? title, string? country) =>
        Assert.Equal(new PersonValue(name, title, country), Extracting.Single<PersonValue>(text, FactKind.Person));

    [Fact]
    public void Find_FamilyNameLater_IsTheSamePerson()
    {
        var facts = Extracting.Facts("Spokesperson ⟦Ida Brandvold⟧ spoke. ⟦Brandvold⟧’s words pleased Mr. ⟦Okpara⟧, she said.", FactKind.Person);

        Assert.Equal(["Ida Brandvold", "Ida Brandvold", "Okpara"], facts.Select(fact => ((PersonValue)fact.Value).Name));
    }

    [Fact]
    public void Find_CapitalsThatAreNoPersons_FindsNobody() =>
        Assert.Empty(Extracting.Facts("The Free and Open Order and the Clean Energy Plan matter to leaders. Together they signed Executive Order 7 and the Investors Network Training Program.", FactKind.Person));

    [Theory]
    [InlineData("The ⟦Nuclear Consultative Group⟧ met.", "Nuclear Consultative Group")]
    [InlineData("She heads the ⟦Ministry of Mines and Water⟧ now.", "Ministry of Mines and Water")]
    [InlineData("A bid for ⟦U.S. Steel⟧ failed.", "U.S. Steel")]
    [InlineData("The ⟦Biden administration⟧ agreed.", "Biden administration")]
    [InlineData("The ⟦Australian government⟧ agreed.", "Government of Australia")]
    [InlineData("The ⟦White House⟧ said so.", "White House")]
    public void Find_Organization_GivesItsName(string text, string name) =>
        Assert.Equal(name, Extracting.Single<OrganizationValue>(text, FactKind.Organization).Name);

    [Theory]
    [InlineData("They met at the ⟦White House⟧ on arrival.", "White House", null)]
    [InlineData("⟦Tokyo⟧ plans to build it.", "Tokyo", "Japan")]
    [InlineData("The fair is in ⟦Tokyo⟧ itself.", "Tokyo", null)]
    [InlineData("It lies in the ⟦Indo–Pacific⟧.", "Indo-Pacific", null)]
    [InlineData("He sailed the ⟦Kerch Strait⟧.", "Kerch Strait", null)]
    [InlineData("Peace across the ⟦Taiwan Strait⟧ matters.", "Taiwan Strait", null)]
    public void Find_Place_GivesNameAndGovernment(string text, string name, string? metonym) =>
        Assert.Equal(new PlaceValue(name, metonym), Extracting.Single<PlaceValue>(text, FactKind.Place));

    [Fact]
    public void Find_Compound_IsTwoPlaces()
    {
        var facts = Extracting.Facts("The ⟦U.S.⟧-⟦Japan⟧ alliance and ⟦Australia⟧’s fleet.", FactKind.Place);

        Assert.Equal(["United States", "Japan", "Australia"], facts.Select(fact => ((PlaceValue)fact.Value).Name));
    }

    [Fact]
    public void Find_Junior_BelongsToTheName() =>
        Assert.Equal(new PersonValue("Ralph Example, Jr.", "Colonel"), Extracting.Single<PersonValue>("They met Colonel ⟦Ralph Example, Jr.⟧, of the guard.", FactKind.Person));

    [Fact]
    public void Find_ListedKing_TakesTheTitleOff() =>
        Assert.Equal(new PersonValue("King Abdullah II", "King", "Jordan"), Extracting.Single<PersonValue>("Jordan’s King ⟦Abdullah⟧ spoke.", FactKind.Person));

    [Fact]
    public void Find_InGeneral_IsNoTitle() => Assert.Null(Extracting.Single<PersonValue>("In general, ⟦Julia Example⟧ agrees.", FactKind.Person).Title);

    [Fact]
    public void Find_MinistryOfAList_IsOneName() =>
        Assert.Equal(
            new OrganizationValue("Department of Climate Change, Energy, the Environment and Water"),
            Extracting.Single<OrganizationValue>("The ⟦Department of Climate Change, Energy, the Environment and Water⟧ agreed.", FactKind.Organization));

    [Fact]
    public void Find_PeoplesRepublic_IsOneName() =>
        Assert.Equal(new PlaceValue("China"), Extracting.Single<PlaceValue>("The ⟦People’s Republic of China⟧ replied.", FactKind.Place));

    [Fact]
    public void Find_Demonym_IsNoPlace() => Assert.Empty(Extracting.Facts("Japanese and American firms met Koreans.", FactKind.Place));

    [Fact]
    public void Find_NameBeginningWithAFamilyName_IsTurnedForLanguagesThatDoSo()
    {
        Assert.Equal("Akiko Tanaka", Extracting.Single<PersonValue>("Governor ⟦Tanaka Akiko⟧ agreed.", FactKind.Person).Name);
        Assert.Equal("Harper Lewis", Extracting.Single<PersonValue>("Governor ⟦Harper Lewis⟧ agreed.", FactKind.Person).Name);
    }

    [Fact]
    public void Read_StateAndTopicAddedToTheListsAtRunTime_AreFound()
    {
        var files = TestLexicon.Files();
        files["states.yml"] += "\n- {name: Freedonia, code: FRD, demonyms: [Freedonian], capital: Fredville}\n";
        files["topics.yml"] += "\n- id: beekeeping\n  title: Beekeeping\n  words: [\"beehive*\", honey]\n  weak: [clover]\n";
        var before = new FactExtractor(TestLexicon.Lexicon);
        var after = new FactExtractor(Core.Facts.Lists.LexiconReader.Read(files).Lexicon);
        var source = new Core.Sources.Source(new("s"), "Freedonian President Rufus Teak left for Freedonia. Fredville plans to buy beehives.", new("A text"));

        var facts = after.Read(source).Facts;

        Assert.Contains(facts, fact => fact.Value is PlaceValue { Name: "Freedonia" });
        Assert.Contains(facts, fact => fact.Value is PersonValue { Name: "Rufus Teak", Country: "Freedonia" });
        Assert.Contains(facts, fact => fact.Value is PositionValue { Actor: "Freedonia", Stance: "buy", Modality: Modality.Planned, Topic: "beekeeping" });
        Assert.DoesNotContain(before.Read(source).Facts, fact => fact.Value is PlaceValue { Name: "Freedonia" } or PositionValue { Topic: "beekeeping" });
    }
}
