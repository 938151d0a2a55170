using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>The same said in another way is found supported; nearly the same that says more is not.</summary>
public sealed class PhrasingTests
{
    [Theory]
    [InlineData("A steering committee will be set up for the harbour.", "Kenya will set up a steering committee for the harbour.")]
    [InlineData("Kenya regards the treaty as the best path to peace.", "Kenya considers the treaty as the best avenue to peace.")]
    [InlineData("Kenya expects further work to deepen the talks.", "Kenya expects to see continued efforts to deepen the talks.")]
    [InlineData("The programme will train 400 nurses over the next ten years.", "The programme will train 400 nurses over the next decade.")]
    [InlineData("The programme will train 400 nurses over the next decade.", "The programme will train 400 nurses over the next ten years.")]
    [InlineData("The port of Larkham closed in May.", "Due to heavy storms, the port of Larkham closed in May.")]
    [InlineData("The hip hop band opened a school in Larkham.", "A school in Larkham was opened by the hip hop band.")]
    [InlineData("The ministers met in Nairobi.", "The ministers convened in Nairobi.")]
    [InlineData("The harbour is safe thanks to the repairs made in 2019.", "The harbour is safe, supported by the repairs made in 2019.")]
    [InlineData("So far Kenya has planted nine forests.", "Kenya has planted nine forests.")]
    [InlineData("The ministers took note of the report on fisheries.", "The ministers noted the report on fisheries.")]
    [InlineData("The crossing lasts a fortnight.", "The crossing lasts two weeks.")]
    [InlineData("The programme trains 400 nurses over ten years.", "The programme trains 400 nurses over the next decade.")]
    [InlineData("Kenya fully supports the unity of the islands.", "Kenya wholeheartedly reaffirms its support for the unity of the islands.")]
    [InlineData("Kenya denied that it would close the port.", "Kenya has denied it will close the port.")]
    [InlineData("Resilient power lines are being built in the north.", "We are working to build resilient power lines in the north.")]
    [InlineData("The passage from Mombasa to Lamu normally takes two days.", "Typically, the passage from Mombasa to Lamu would take two days.")]
    [InlineData("The two countries made a commitment to set up a school for pilots.", "The two countries commit to setting up a school for pilots.")]
    [InlineData("The framework creates no binding duties.", "This framework sets out an action plan that does not create binding duties.")]
    [InlineData("Both ministers called on Kenya to engage in dialogue.", "Both ministers spoke of Kenya and called for its engagement in dialogue.")]
    [InlineData("The framework does not create binding duties.", "This framework creates no binding duties.")]
    [InlineData("Both parties call on Kenya to respect the law.", "We call on Kenya to respect the law.")]
    [InlineData("Port fees were lifted by Kenya with training from Norway.", "With training from Norway, Kenya lifted port fees.")]
    [InlineData("Both ministers were asked by Lund for a report.", "Lund asked both ministers for a report.")]
    [InlineData("The mine was closed by villagers, the mayor said.", "The mayor of Larkham said villagers closed the mine.")]
    [InlineData("A panel of pilots, engineers and doctors will be launched in May.", "In May we will launch a panel of pilots, engineers and doctors.")]
    [InlineData("The mayor gave way after criticism from Ada Lund.", "The mayor gave way after criticism from Norwegian Chancellor Ada Lund.")]
    [InlineData("Making the new coat takes less wool than making the old one.", "Making the new coat takes far less wool than making the old one.")]
    public void Check_TheSameInOtherWords_IsSupported(string clause, string source) =>
        Assert.Contains(Checks.Single(clause, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Theory]
    [InlineData("A steering committee will be set up for the harbour.", "Kenya hopes to set up a steering committee for the harbour.")]
    [InlineData("Kenya signed the treaty as a partner.", "Kenya considers signing the treaty as a partner.")]
    [InlineData("Kenya will deepen the talks.", "Kenya expects to see continued efforts to deepen the talks.")]
    [InlineData("The programme will train 400 nurses over the next five years.", "The programme will train 400 nurses over the next decade.")]
    [InlineData("The port of Larkham closed in May.", "The port of Larkham is due to close in May.")]
    [InlineData("The ministers met in Nairobi.", "The ministers spoke of Nairobi.")]
    [InlineData("The programme trained more than 400 nurses.", "The programme trained 400 nurses.")]
    [InlineData("The dispute lasted over ten years.", "The dispute lasted ten years.")]
    [InlineData("Kenya fully supports the unity of the islands.", "Kenya reaffirms its support for the unity of the islands.")]
    [InlineData("Kenya will close the port.", "Kenya has denied it will close the port.")]
    [InlineData("Resilient power lines were built in the north.", "We are working to build resilient power lines in the north.")]
    [InlineData("The passage takes two days.", "If the canal were open, the passage would take two days.")]
    [InlineData("The two countries set up a school for pilots.", "The two countries made a commitment to set up a school for pilots.")]
    [InlineData("Kenya bought the trains.", "Kenya stated its commitment to buy the trains.")]
    [InlineData("Kenya bought the trains.", "Kenya made a plan to buy the trains.")]
    [InlineData("The framework creates binding duties.", "This framework creates no binding duties.")]
    [InlineData("The framework creates binding duties.", "This framework does not create binding duties.")]
    [InlineData("Both parties call on Norway to respect the law.", "We call on Kenya to respect the law.")]
    [InlineData("Both ministers were asked by Lund for a report.", "Ola Vik asked both ministers for a report.")]
    [InlineData("Both ministers called on Norway to engage in dialogue.", "Both ministers spoke of Kenya and called for its engagement in dialogue.")]
    [InlineData("The mayor gave way after criticism from Ada Lund.", "The mayor gave way after criticism from Norwegian Chancellor Ola Vik.")]
    [InlineData("Making the old coat takes less wool than making the new one.", "Making the new coat takes less wool than making the old one.")]
    public void Check_MoreThanIsSaid_IsNotSupported(string clause, string source) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(clause, source).Verdict);
}
