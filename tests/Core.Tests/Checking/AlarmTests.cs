using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>When a number, a date, a name or a quotation stops a text: only where the sources have it in no form.</summary>
public sealed class AlarmTests
{
    [Theory]
    [InlineData("Kenya will send 40 ferries in spring.", "Kenya will send 14 ferries in spring.")]
    [InlineData("This was the fifth visit of the minister to Chile.", "Five boats waited, and the fifth sank. The day was bright. The air was cold. This was the second visit of the minister to Chile.")]
    [InlineData("Four foreign ministers were received in the harbour.", "Four gulls watched. The day was bright. The air was cold. Two foreign ministers were received in the harbour.")]
    [InlineData("The bridge was opened in 1953.", "The bridge was opened in 1962.")]
    [InlineData("The ministers met on Monday in Nairobi.", "The ministers met on Tuesday in Nairobi.")]
    [InlineData("Kenya will send 41 ferries in spring.", "Kenya will send ferries in spring. It has 40 of them.")]
    public void Check_AFigureTheSourcesHaveInNoForm_Blocks(string text, string source) =>
        Assert.Contains(Blocking(text, source), finding => finding.Rule == "R19");

    [Theory]
    [InlineData("The harbour was closed for 50 years.", "The harbour was closed for five decades.")]
    [InlineData("Kenya led after the sixth minute of talks.", "Kenya led after talks took a sixth-minute turn.")]
    [InlineData("The school year 2018-19 begins in autumn.", "The school year 2018-2019 begins in autumn.")]
    [InlineData("Colleagues have raised £8,030 for the hospital.", "Colleagues have raised £8,000 for the hospital.")]
    [InlineData("The number of ships fell to 100,000 in spring.", "The number of ships fell to tens of thousands in spring.")]
    [InlineData("The 14th Patriarch lives in Chile.", "The Patriarch lives in Chile.")]
    [InlineData("Lithium-235 was found in the lake.", "Lithium was found in the lake.")]
    [InlineData("The ministers will meet again on Saturday.", "The ministers will meet again this weekend.")]
    [InlineData("The dock was opened in July 2014.", "The dock was opened in July.")]
    [InlineData("The dock was opened in November.", "The dock was opened. Posted Nov. 20 by the harbour office.")]
    [InlineData("Norway sold its stake in 2020.", "Norway bought a stake in 2018 and sold it two years later.")]
    [InlineData("The ministers met in 2019.", "The ministers met this year, as they did in 2018.")]
    [InlineData("The visit was not the first by a minister.", "The visit was the second by a minister.")]
    public void Check_AFigureThatMayStandInAnotherForm_DoesNotBlock(string text, string source) =>
        Assert.DoesNotContain(Blocking(text, source), finding => finding.Rule == "R19");

    [Theory]
    [InlineData("Colleagues have raised £8,030 for the hospital.", "Colleagues have raised £8,000 for the hospital.")]
    [InlineData("The ministers will meet again on Saturday.", "The ministers will meet again this weekend.")]
    [InlineData("The envoys welcomed Rob Tavener to the harbour.", "The envoys welcomed Robert Taveling to the harbour.")]
    [InlineData("The envoys visited the Kestrel Foundation in spring.", "The envoys visited the Heron Foundation in spring.")]
    public void Check_AFormThatIsOnlyLikely_IsStillNotSupported(string text, string source) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("Minister Okafor opened the harbour with the envoys.", "Minister Adeyemi opened the harbour with the envoys.")]
    [InlineData("The envoys visited Peru in spring.", "The envoys visited Chile in spring.")]
    public void Check_ANameTheSourcesHaveInNoForm_Blocks(string text, string source) =>
        Assert.Contains(Blocking(text, source), finding => finding.Rule == "names");

    [Theory]
    [InlineData("The envoys visited Kestrelland in spring.", "The envoys visited Kestrel World in spring.")]
    [InlineData("The course ends with the Upper Harbour Certificate.", "The course ends with the UHC.")]
    [InlineData("The course ends with the UHC exam.", "The course ends with the Upper Harbour Certificate exam.")]
    [InlineData("Okafor University has trained five ministers.", "Okafor has trained five ministers.")]
    [InlineData("Okafor plays Riddock.", "Okafor has the title role in the Riddock-based films.")]
    public void Check_ANameThatMayStandInAnotherForm_DoesNotBlock(string text, string source) =>
        Assert.DoesNotContain(Blocking(text, source), finding => finding.Rule == "names");

    [Theory]
    [InlineData("She called the plan “sober, careful and [...] bold”.", "The plan is sober, careful and, if I may say so, bold, she wrote.")]
    [InlineData("She wrote “Harbours of the World: A Short History of the Coast”.", "She wrote Harbours of the World last year.")]
    [InlineData("He praised “a quiet, steady friendship”.", "He praised a quiet steady friendship.")]
    public void Check_AQuotationThatStandsButForItsMarks_DoesNotBlock(string text, string source) =>
        Assert.DoesNotContain(Blocking(text, source), finding => finding.Rule == "R24");

    [Theory]
    [InlineData("She called the plan “sober, careful and very bold”.", "The plan is sober, careful and bold, she wrote.")]
    [InlineData("He praised “the steady friend”.", "He praised the steady friendship.")]
    [InlineData("They hailed a “Golden Age of Trade”.", "They hailed a “New Dawn of Trade”.")]
    public void Check_AQuotationNoSourceHas_Blocks(string text, string source) =>
        Assert.Contains(Blocking(text, source), finding => finding.Rule == "R24");

    private static IEnumerable<Finding> Blocking(string text, string source) =>
        Checks.Of(text, "The harbour is old. Its walls were built of stone. Nobody knows by whom. " + source).Findings.Where(finding => finding.Severity == Severity.Block);
}
