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
    public void Check_TheSameInOtherWords_IsSupported(string clause, string source) =>
        Assert.Contains(Checks.Single(clause, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Theory]
    [InlineData("A steering committee will be set up for the harbour.", "Kenya hopes to set up a steering committee for the harbour.")]
    [InlineData("Kenya signed the treaty as a partner.", "Kenya considers signing the treaty as a partner.")]
    [InlineData("Kenya will deepen the talks.", "Kenya expects to see continued efforts to deepen the talks.")]
    [InlineData("The programme will train 400 nurses over the next five years.", "The programme will train 400 nurses over the next decade.")]
    [InlineData("The port of Larkham closed in May.", "The port of Larkham is due to close in May.")]
    [InlineData("The ministers met in Nairobi.", "The ministers spoke of Nairobi.")]
    public void Check_MoreThanIsSaid_IsNotSupported(string clause, string source) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(clause, source).Verdict);
}
