using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>How firmly, whether denied, and by whom something is said.</summary>
public sealed class MannerTests
{
    [Theory]
    [InlineData("The teams have a full harvest to bring in.", "If you look a little closer, the teams have a full harvest to bring in.")]
    [InlineData("The officers are preparing for the worst.", "As with any potential threat to the harbour, the officers are preparing for the worst.")]
    public void Check_AHedgeThatEndsAtItsComma_SoftensNothingBehindIt(string text, string source) =>
        Assert.DoesNotContain(Checks.Single(text, source).Findings, finding => finding.Rule == "R21");

    [Theory]
    [InlineData("Kenya built the harbour.", "Kenya hopes to build the harbour.")]
    [InlineData("Kenya and Chile opened an air link.", "Kenya and Chile could open an air link.")]
    [InlineData("The harbour is closed.", "If the wall falls, the harbour will be closed.")]
    public void Check_AHedgeOfTheVerb_IsNamed(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Findings, finding => finding.Rule == "R21");

    [Fact]
    public void Check_ADenialThePassageDoesNotTouch_IsNeitherSupportedNorAnAlarm()
    {
        var claim = Checks.Single("The envoy opened the harbour and did not inspect it.", "The envoy opened the harbour in spring.");

        Assert.NotEqual(Verdict.Supported, claim.Verdict);
        Assert.DoesNotContain(claim.Findings, finding => finding.Rule == "polarity");
    }

    [Theory]
    [InlineData("Kenya did not sign the pact.", "Kenya signed the pact.")]
    [InlineData("Kenya signed the pact.", "Kenya did not sign the pact.")]
    public void Check_ADenialOfWhatTheSourceAffirms_IsAnAlarm(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Findings, finding => finding.Rule == "polarity");

    [Theory]
    [InlineData("The ministry denied that Japan will buy 14 ferries from Canada.")]
    [InlineData("The ministry denies that Japan will buy 14 ferries from Canada.")]
    [InlineData("The ministry dismissed reports that Japan will buy 14 ferries from Canada.")]
    [InlineData("The ministry rejected the claim that Japan will buy 14 ferries from Canada.")]
    [InlineData("The ministry ruled out that Japan will buy 14 ferries from Canada.")]
    public void Check_WordsThatTheSourceDenies_AreNeitherVerbatimNorSupported(string source)
    {
        var claim = Checks.Single("Japan will buy 14 ferries from Canada.", source);

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "polarity");
    }

    [Theory]
    [InlineData("Norway bought Kenyan bonds.", "The minister of Norway ruled out buying Kenyan bonds.")]
    [InlineData("Norway bought Kenyan bonds.", "Norway denies buying Kenyan bonds.")]
    [InlineData("Norway bought Kenyan bonds.", "Norway denied having bought Kenyan bonds.")]
    [InlineData("Norway will lease the harbour.", "Norway denied plans to lease the harbour.")]
    [InlineData("The official went into details.", "The official declined to go into details.")]
    [InlineData("Norway forgave the debt.", "Norway refused to forgive the debt.")]
    public void Check_AnActThatTheSourceDeniesWithoutThat_IsContradicted(string text, string source) =>
        Assert.Equal(Verdict.Contradicted, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("Norway denied plans to lease the harbour.", "Norway has denied that it will lease the harbour.")]
    [InlineData("Norway said it would not buy Kenyan bonds.", "Norway ruled out buying Kenyan bonds.")]
    [InlineData("Parliament rejected a bill that would have permitted foreign troops.", "Parliament rejected a bill in June that would have allowed foreign troops.")]
    public void Check_ADenialInOtherWords_IsNoAlarm(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Findings, finding => finding.Rule == "polarity");

    [Theory]
    [InlineData("Kenya will buy ten ferries from Norway.", "Kenya hopes to buy ten ferries from Norway.")]
    [InlineData("Kenya agreed to buy ten ferries from Norway.", "Kenya hopes to buy ten ferries from Norway.")]
    [InlineData("Kenya proposed buying ten ferries from Norway.", "Kenya is expected to propose buying ten ferries from Norway.")]
    [InlineData("The two leaders resolved to continue their work on the harbour.", "Both nations will continue their work on the harbour.")]
    public void Check_WhatIsOnlyHopedOrExpected_IsNotDone(string text, string source)
    {
        var claim = Checks.Single(text, source);

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "R21");
    }

    [Theory]
    [InlineData("The sides will stress freedom of navigation.", "An official said the two sides would stress freedom of navigation.")]
    [InlineData("The leaders pledged to hold yearly talks on fishing.", "We will hold yearly talks on fishing.")]
    [InlineData("Kenya has the wind and the steam.", "“Kenya has the wind, the will and the steam,” the president said.")]
    public void Check_AWayOfSayingWill_IsNoHedge(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Findings, finding => finding.Rule == "R21");

    [Theory]
    [InlineData("The ministry confirmed that Japan will buy 14 ferries from Canada.")]
    [InlineData("The ministry did not deny that it saw a delay, and Japan will buy 14 ferries from Canada.")]
    [InlineData("Denials were heard. Japan will buy 14 ferries from Canada.")]
    public void Check_WordsThatNobodyDenies_StandAsTheyDid(string source) =>
        Assert.DoesNotContain(Checks.Single("Japan will buy 14 ferries from Canada.", source).Findings, finding => finding.Rule == "polarity");

    [Fact]
    public void Check_APlaceBesideASpeaker_IsNotTakenForHim() =>
        Assert.DoesNotContain(
            Checks.Of("Okafor said that the harbour is safe.", "The harbour is safe, according to the ministry. After a trial in Chile, a judge said that Okafor had been heard.").Findings,
            finding => finding.Message.ToString().Contains("“Chile” says so", StringComparison.Ordinal));

    [Theory]
    [InlineData("The tunnel lies 230 metres below the harbour.", "The tunnel lies 230 meters below the harbor.")]
    [InlineData("The centre for labour programmes was opened.", "The center for labor programs was opened.")]
    public void Check_BritishAndAmericanSpelling_AreOne(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("The mill burned before the owner left town.", "The mill burned after the owner left town.", "The source says “after”, not “before”.")]
    [InlineData("The envoy resigned after the vote.", "The envoy resigned before the vote.", "The source says “before”, not “after”.")]
    public void Check_TheOtherSideOfTheSameEvent_IsContradicted(string text, string source, string message)
    {
        var claim = Checks.Single(text, source);

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Message == message);
    }

    [Theory]
    [InlineData("The envoy resigned before the vote.", "The envoy resigned before the vote.")]
    [InlineData("The envoy resigned before the vote.", "The vote came after the envoy resigned.")]
    public void Check_TheSameOrderOfEvents_IsNoDeparture(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Findings.Concat(Checks.Single(text, source).Findings), finding => finding.Message.ToString().Contains("not “before”", StringComparison.Ordinal));

    [Fact]
    public void Check_ExactlyWhereTheSourceSaysAbout_IsNotSupported()
    {
        var claim = Checks.Single("Exactly 5,400 sailors are stationed in Kenya.", "About 5,400 sailors are stationed in Kenya.");

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Message == "The source says “about 5,400”, not “Exactly”.");
    }
}
