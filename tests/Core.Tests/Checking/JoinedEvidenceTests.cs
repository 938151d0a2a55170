using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>What the best passage leaves open, another source may say: only of the same event.</summary>
public sealed class JoinedEvidenceTests
{
    private const string Clause = "Kenya will build a fishing harbour at Larkham with granite walls and copper roofs.";
    private const string First = "Kenya will build a fishing harbour at Larkham.";
    private const string Between = " The day was bright. The air was cold. Gulls sat on the quay. ";

    [Fact]
    public void Check_TheRestInAnotherSourceOfTheSameEvent_IsSupportedByBoth()
    {
        var claim = Checks.Single(Clause, First, "Kenya has chosen granite walls and copper roofs for the fishing harbour at Larkham.");

        Assert.Equal(Verdict.Supported, claim.Verdict);
        Assert.Equal(2, claim.Evidence.Select(evidence => evidence.Quotation.SourceId).Distinct().Count());
        Assert.Contains("of the same matter", claim.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chile has chosen granite walls and copper roofs for its fishing harbour.")]
    [InlineData("Kenya has given the museum of Nairobi granite walls and copper roofs.")]
    [InlineData("Kenya has not chosen granite walls and copper roofs for the fishing harbour at Larkham.")]
    [InlineData("Kenya hopes to have granite walls and copper roofs for the fishing harbour at Larkham.")]
    public void Check_TheRestInAnotherSourceOfSomethingElse_IsNotSupported(string second) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(Clause, First, second).Verdict);

    [Theory]
    [InlineData("Kenya agreed to buy wheat from Canada for $3 million.", "Kenya agreed to buy wheat from Canada.", "Kenya agreed to sell coffee to Japan for $3 million.")]
    [InlineData("The governor announced a fund for schools by 2030.", "The governor announced a fund for schools.", "The governor announced that hospitals will be closed by 2030.")]
    [InlineData("The two ministers agreed to cut tariffs on steel in June.", "The two ministers agreed to cut tariffs on steel.", "The two ministers will meet again in Larkham in June to discuss fishing.")]
    public void Check_AFigureOrADayOfAnotherAct_IsNotSupported(string text, string first, string second) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(text, first, second).Verdict);

    [Fact]
    public void Check_NothingSaidOfTheSubject_IsNotSupported() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(
            "The steering committee for the fishing harbour at Larkham will meet in Nairobi in May.",
            "Kenya will set up a steering committee for the fishing harbour at Larkham." + Between + "A fair will open in Nairobi in May.").Verdict);
}
