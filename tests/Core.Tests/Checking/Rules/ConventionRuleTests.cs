using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Checking.Rules;

public sealed class ConventionRuleTests
{
    public static TheoryData<string, string> Firing => new()
    {
        { "R1", "They stressed ⟦peace and security in the Taiwan⟧ Strait." },
        { "R1", "They stressed peace and stability ⟦in the Taiwan Strait⟧." },
        { "R2", "They discussed ⟦Cross-strait⟧ issues." },
        { "R2", "They met near the ⟦Taiwan Straits⟧." },
        { "R3", "They spoke with the ⟦government⟧ of Taiwan." },
        { "R3", "Taiwan is a ⟦country⟧ in Asia." },
        { "R3", "They uphold the ⟦one China principle⟧." },
        { "R5", "⟦Article VI⟧ of the treaty covers the Senkaku Islands." },
        { "R5", "⟦Article 5⟧ of the treaty applies to the Senkaku Islands." },
        { "R6", "Japan has ⟦sovereignty⟧ over the Senkaku Islands." },
        { "R6", "Article V applies to the ⟦Senkakus⟧." },
        { "R9", "They seek the denuclearization of North Korea and the ⟦denuclearization of the Korean Peninsula⟧." },
        { "R10", "They welcomed ⟦President Shinzo Abe⟧." },
        { "R10", "They welcomed Prime Minister ⟦Shigeru Ishibo⟧." },
        { "R11", "They met the President of the ⟦Republic of China⟧." },
        { "R13", "They agreed ⟦[⟧USA: to meet." },
        { "R13", "They agreed to meet⟦]⟧." },
        { "R15", "The visit takes place on ⟦TBC⟧." },
        { "R15", "They welcomed ⟦{{amount}}⟧." },
        { "R15", "They welcomed ⟦[the amount to be invested]⟧." },
        { "R16", "The two leaders ⟦reaffirmed⟧ the ferry agreement." },
        { "R20", "They met ⟦today⟧." },
        { "R20", "They met at ⟦14:30⟧." },
        { "R22", "They discussed ⟦Small Multilayer Refining (SMR)⟧." },
        { "R23", "They hold ⟦120 percent of⟧ the shares." },
        { "R29", "Norland ⟦shall⟧ build the bridge." },
        { "R12", "The U.S.-Japan alliance is old; the ⟦Japan-U.S.⟧ ferry is new." },
        { "R31", "Trade grew by 12 percent and tourism by 3 ⟦per cent⟧." },
        { "R31", "The U.S. and Norland met; the ⟦US⟧ side spoke first." },
        { "R32", "The two leaders welcomed it. ⟦We⟧ support it." },
    };

    public static TheoryData<string, string> Silent => new()
    {
        { "R1", "They stressed peace and stability across the Taiwan Strait." },
        { "R1", "Ships sailed in the Taiwan Strait." },
        { "R2", "They discussed cross-Strait issues." },
        { "R2", "Cross-Strait issues were discussed." },
        { "R3", "The government of Norland discussed the harbour." },
        { "R3", "The two governments stressed peace across the Taiwan Strait." },
        { "R5", "Article V of the treaty applies to the Senkaku Islands." },
        { "R5", "Article 9 of the fishing agreement sets the quota." },
        { "R6", "They oppose acts that undermine Japan's administration of the Senkaku Islands." },
        { "R6", "They respect the sovereignty of Norland." },
        { "R9", "They seek the denuclearization of North Korea." },
        { "R10", "They welcomed Prime Minister Shinzo Abe." },
        { "R10", "They welcomed President Erik Norrland." },
        { "R11", "They met the President of the People's Republic of China." },
        { "R13", "They [USA: strongly] welcomed it." },
        { "R15", "They welcomed the amount [USA: of the loan]." },
        { "R20", "They met on February 7, 2025, at 14:30 JST." },
        { "R20", "They want to meet today's challenges." },
        { "R22", "They discussed small modular reactors (SMRs)." },
        { "R23", "Trade grew by 120 percent." },
        { "R29", "The minister said they “shall build the bridge”." },
        { "R12", "The U.S.-Japan alliance and the U.S.-Japan ferry are old." },
        { "R12", "The paper wrote of the “Japan-U.S. alliance” and the U.S.-Japan ferry." },
        { "R31", "The Ministry of Defence of Norland raised defense spending by 12 percent." },
        { "R32", "We welcome it. We support it." },
    };

    [Theory]
    [MemberData(nameof(Firing))]
    public void Check_TextAgainstAConvention_IsMarkedWhereItErrs(string rule, string marked)
    {
        var text = MarkedText.Parse(marked);

        Assert.Contains(Checks.Of(text.Text, "Nothing was said.").Findings, finding => finding.Rule == rule && finding.Span == text.Span);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void Check_TextWithinAConvention_IsNotMarked(string rule, string text) =>
        Assert.DoesNotContain(Checks.Of(text, "Nothing was said.").Findings, finding => finding.Rule == rule);

    [Fact]
    public void Check_ReaffirmedWithAPrecedent_IsNotMarked()
    {
        var precedent = new Source(new SourceId("p"), "The two leaders affirmed the ferry agreement.", new SourceDetails("Earlier statement", SourceKind.Statement));

        var result = Checks.Checker.Check("The two leaders reaffirmed the ferry agreement.", Checks.Checker.Index([precedent]));

        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "R16");
    }

    [Fact]
    public void Check_StatusQuoWithoutThePrecedentsWords_NamesWhatIsLost()
    {
        var precedent = new Source(new SourceId("p"), "They strongly oppose any unilateral attempt to change the status quo by force or coercion.", new SourceDetails("Earlier statement", SourceKind.Statement));

        var result = Checks.Checker.Check("They oppose any attempt to change the status quo by force in every sea and at every time of the year.", Checks.Checker.Index([precedent]));

        Assert.Equal(
            ["The precedent says “strongly” of changes to the status quo; this sentence has lost it.", "The precedent says “unilateral” of changes to the status quo; this sentence has lost it.", "The precedent says “coercion” of changes to the status quo; this sentence has lost it."],
            result.Findings.Where(finding => finding.Rule == "R4").Select(finding => finding.Message));
    }

    [Fact]
    public void Check_SupportedByOneNewspaper_AsksForASecondSource()
    {
        Assert.Contains(Checks.Of("Norland bought 14 ferries.", "Norland bought 14 ferries.").Findings, finding => finding.Rule == "R34");
        Assert.DoesNotContain(Checks.Of("Norland bought 14 ferries.", "Norland bought 14 ferries.", "On Monday, Norland bought 14 ferries.").Findings, finding => finding.Rule == "R34");
    }

    [Fact]
    public void Check_SupportedByTwoCopiesOfOneStory_AsksForASecondSource()
    {
        const string Story = "Norland bought 14 ferries. The harbour office in Port Ada said that they will run to all nine islands from the spring on, "
            + "that each carries forty cars and three hundred people, and that the old boats are to be sold to whoever asks first.";

        Assert.Contains(Checks.Of("Norland bought 14 ferries.", Story, $"Islands rejoice\n\n{Story}").Findings, finding => finding.Rule == "R34");
    }
}
