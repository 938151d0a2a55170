using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>Names are compared by the word they belong to, not by whether they stand anywhere in the passage.</summary>
public sealed class TieTests
{
    private const string Harbours = "Norway, which has bought copper from Chile for years, will invest 40 million euros in harbours in Kenya.";
    private const string Coal = "Poland has reduced its purchases of coal from Kenya. It now hopes to buy more gas from Canada.";
    private const string Visit = "The Prime Minister of Norway met the President of Chile in Nairobi before he flew to Warsaw.";
    private const string Duties = "Kenya imposed duties on Norway, Poland and Peru. Chile is watching closely.";
    private const string Engineers = "Canada and Chile are close partners, with about 900 Canadian engineers stationed in Chile.";
    private const string Lunch = "In May the President hosted Marta Lindqvist, the widow of Daniel Lindqvist, for a private lunch.";
    private const string Pilots = "This autumn, Kenyan soldiers will train Canadian pilots at a base in Chile.";
    private const string Embassy = "The embassy of Chile in Norway was closed in spring.";
    private const string Consulate = "Kenya opened a consulate in Chile and closed one in Peru.";
    private const string Invited = "President Boric invited William Ruto to Santiago after the fair in Warsaw.";
    private const string Steel = "The tariff on Polish steel will rise, but the tariff on Canadian timber will fall.";

    [Theory]
    [InlineData("Norway will invest 40 million euros in harbours in Chile.", Harbours, "The source says “in Kenya”, not “in Chile”.")]
    [InlineData("Norway will invest 40 million euros in harbours in Poland.", Harbours, "The source says “in Kenya”, not “in Poland”.")]
    [InlineData("Poland has reduced its purchases of coal from Canada.", Coal, "The source says “from Kenya”, not “from Canada”.")]
    [InlineData("The Prime Minister of Norway met the President of Chile in Warsaw.", Visit, "The source says “in Nairobi”, not “in Warsaw”.")]
    [InlineData("The treaty obliges Chile to defend Kenya.", "The treaty between Chile and Kenya obliges Kenya to defend Chile.", "The source says “Kenya”, not “Chile”.")]
    [InlineData("About 900 Chilean engineers are stationed in Canada.", Engineers, "The source says “Canadian engineers”, not “Chilean engineers”.")]
    [InlineData("The President hosted Daniel Lindqvist for a private lunch.", Lunch, "The source says “Marta Lindqvist”, not “Daniel Lindqvist”.")]
    [InlineData("The minister welcomed Canadian investments in Poland.", "The minister welcomed Polish investments in Canada.", "The source says “Polish investments”, not “Canadian investments”.")]
    [InlineData("The company will build a factory in Norway.", "The company, which has offices in Norway, will build a factory in Poland.", "The source says “in Poland”, not “in Norway”.")]
    [InlineData("Exports of copper from Kenya to Peru rose.", "Exports of copper from Chile to Peru rose, and Kenya bought more fish.", "The source says “from Chile”, not “from Kenya”.")]
    [InlineData("Kenyan ships patrol the coast of Peru.", "Polish ships, whose crews were trained in Kenya, patrol the coast of Peru.", "The source says “Polish ships”, not “Kenyan ships”.")]
    [InlineData("Canadian soldiers will train Kenyan pilots.", Pilots, "The source says “Kenyan soldiers”, not “Canadian soldiers”.")]
    [InlineData("The embassy of Norway in Chile was closed.", Embassy, "The source says “of Chile”, not “of Norway”.")]
    [InlineData("The ministers discussed Kenya's debt to Canada.", "The ministers discussed Canada's debt to Kenya.", "In the source “Kenya's” and “Canada” stand the other way round.")]
    [InlineData("Norway bought grain from Poland.", "Norway sold fish to Poland and bought grain from Canada.", "The source says “from Canada”, not “from Poland”.")]
    [InlineData("Kenya opened a consulate in Peru.", Consulate, "The source says “in Chile”, not “in Peru”.")]
    [InlineData("President Boric invited William Ruto to Warsaw.", Invited, "The source says “to Santiago”, not “to Warsaw”.")]
    [InlineData("The Chilean navy rescued a Norwegian crew.", "The Norwegian navy rescued a Chilean crew.", "The source says “Norwegian navy”, not “Chilean navy”.")]
    [InlineData("Ministers condemned the attack on Chile.", "Ministers from Chile condemned the attack on Kenya.", "The source says “on Kenya”, not “on Chile”.")]
    [InlineData("Norway supplies gas to Kenya.", "Norway supplies gas to Poland and buys tea from Kenya.", "The source says “to Poland”, not “to Kenya”.")]
    [InlineData("The tariff on Canadian steel will rise.", Steel, "The source says “Polish steel”, not “Canadian steel”.")]
    [InlineData("The agreement with Peru covers fishing.", "The agreement with Chile covers fishing, which the ministers of Peru regret.", "The source says “with Chile”, not “with Peru”.")]
    [InlineData("The delegation travelled from Chile to Peru.", "The delegation travelled from Peru to Chile.", "In the source “Chile” and “Peru” stand the other way round.")]
    [InlineData("Ministers met with Ruto to discuss fishing.", "Ministers met with Gabriel Boric to discuss fishing, while William Ruto was away.", "The source says “with Gabriel Boric”, not “with Ruto”.")]
    [InlineData("The loan to Peru was granted by Canada.", "The loan to Canada was granted by Poland after talks in Peru.", "The source says “to Canada”, not “to Peru”.")]
    [InlineData("The treaty was signed by Kenya and Peru.", "The treaty was signed by Kenya and Chile in the port of Peru.", "The source says “by Kenya and Chile”, not “Peru”.")]
    [InlineData("The minister relies on Peru for copper.", "The minister of Peru relies on Chile for copper.", "The source says “on Chile”, not “on Peru”.")]
    public void Check_ANameOnAWordThatHasAnother_IsContradicted(string text, string source, string explanation)
    {
        var claim = Checks.Single(text, source);

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Equal(explanation, claim.Explanation);
    }

    [Theory]
    [InlineData("Kenya imposed duties on Norway, Poland and Chile.", "Kenya imposed duties on partners such as Norway, Poland and Peru. Chile is watching closely.", "The source says “Norway, Poland and Peru”, not “Chile”.")]
    [InlineData("Kenya imposed duties on Norway, Poland and Chile.", "Kenya imposed duties on Norway and Poland. Chile is watching closely.", "The source says “on Norway and Poland”, not “Chile”.")]
    public void Check_ANameAddedToARow_IsPartlySupported(string text, string source, string explanation)
    {
        var claim = Checks.Single(text, source);

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Equal(explanation, claim.Explanation);
        Assert.DoesNotContain(claim.Findings, finding => finding.Rule == "names");
    }

    [Theory]
    [InlineData("Norway will invest 40 million euros in Kenyan harbours.", Harbours)]
    [InlineData("In Kenya, Norway will invest 40 million euros in harbours.", Harbours)]
    [InlineData("Poland's purchases of coal from Kenya were reduced.", Coal)]
    [InlineData("Polish purchases of Kenyan coal have been reduced.", Coal)]
    [InlineData("Warsaw has reduced its purchases of coal from Kenya.", Coal)]
    [InlineData("The Prime Minister of Norway met the President of Chile in Kenya.", Visit)]
    [InlineData("In Nairobi, the Norwegian Prime Minister met the Chilean President.", Visit)]
    [InlineData("Kenya imposed duties on Norway and Poland.", Duties)]
    [InlineData("Duties were imposed on Peru by Kenya.", Duties)]
    [InlineData("About 900 engineers from Canada are stationed in Chile.", Engineers)]
    [InlineData("Marta Lindqvist was hosted by the President for a private lunch.", Lunch)]
    [InlineData("The President hosted Lindqvist for lunch.", Lunch)]
    [InlineData("The President hosted the widow of Daniel Lindqvist.", Lunch)]
    [InlineData("The minister welcomed investments by Poland in Canada.", "The minister welcomed Polish investments in Canada.")]
    [InlineData("Tea was sold to Chile by Kenya.", "Kenya sold tea to Chile.")]
    [InlineData("Exports of copper from Chile to Peru rose by a third.", "Chile's exports of copper to Peru rose by a third.")]
    [InlineData("The loan to Canada was granted by Poland.", "Poland granted Canada the loan.")]
    [InlineData("Canadian pilots will be trained by soldiers from Kenya.", Pilots)]
    [InlineData("The Chilean embassy in Norway was closed.", Embassy)]
    [InlineData("Kenya closed one consulate in Peru.", Consulate)]
    [InlineData("President Boric invited William Ruto to Chile.", Invited)]
    [InlineData("The tariff on steel from Poland will rise.", Steel)]
    [InlineData("Norway praised the decision of Kenya to reopen the port.", "Norway praised Kenya's decision to reopen the port.")]
    [InlineData("Kenya's agreement with Chile covers fishing.", "The agreement between Kenya and Chile covers fishing.")]
    [InlineData("Norwegian-Chilean relations are warm.", "Relations between Norway and Chile are warm.")]
    [InlineData("Norway's supplies of gas to Poland will grow.", "Norwegian gas supplies to Poland will grow.")]
    [InlineData("Kenya will be helped by Norway.", "Kenya asked Chile for nothing. It will be helped by Norway.")]
    [InlineData("A Chilean crew was rescued by the navy of Norway.", "The Norwegian navy rescued a Chilean crew.")]
    [InlineData("The fair was held in Canada.", "The fair was held in Ottawa.")]
    [InlineData("The envoys of Kenya and Peru spoke in Lima.", "In Lima, the envoys of Peru, Kenya and Norway spoke.")]
    public void Check_ANameOnTheSameWordInOtherWords_IsSupported(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Fact]
    public void Check_APlaceThatThePassageLacks_IsNotSupported() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single("The poet is thought to have been born in Peru.", "The poet is thought to have been born abroad. Little else is known. The air was cold. The streets were empty. Merchants sailed for Peru.").Verdict);
}
