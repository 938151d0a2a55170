using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>In what way a thing is done, and under which office a person does it, is part of what is claimed.</summary>
public sealed class OtherWayTests
{
    [Theory]
    [InlineData("The two presidents met virtually on 4 March.", "The two presidents met in person in Riga on 4 March.")]
    [InlineData("In May our advisors met in person.", "In March our advisors met in Riga, and again virtually in May.")]
    [InlineData("Chile sharply raised its forecast for lithium output.", "Chile slightly raised its forecast for lithium output.")]
    [InlineData("The engagements are expanding to monthly meetings of the chiefs of defense.", "The engagements are expanding to annual meetings of the chiefs of defense.")]
    [InlineData("The ban was permanently lifted by the ministry.", "The ban was temporarily lifted by the ministry.")]
    public void Check_AnotherWay_IsNotSupported(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Fact]
    public void Check_AnotherWay_IsNamedWithTheSources()
    {
        var claim = Checks.Single("The two presidents met virtually on 4 March.", "The two presidents met in person in Riga on 4 March.");

        Assert.Equal((Verdict.PartlySupported, "The source says “in person” there, not “virtually”."), (claim.Verdict, claim.Explanation));
    }

    [Theory]
    [InlineData("The two presidents met face to face on 4 March.", "The two presidents met in person in Riga on 4 March.")]
    [InlineData("The leaders met online on 9 May.", "The leaders held a virtual meeting on 9 May.")]
    [InlineData("Chile raised its forecast for lithium output.", "Chile slightly raised its forecast for lithium output.")]
    [InlineData("In Riga the two presidents met in person.", "The two presidents met in person in Riga. Their ministers met virtually in May.")]
    public void Check_TheSameWay_IsSupported(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("Ambassador Janis Kalns moderated a panel on history.", "Former ambassador Janis Kalns moderated a panel on history.")]
    [InlineData("The talks were led by Minister Rosa Vidal.", "The talks were led by deputy minister Rosa Vidal.")]
    public void Check_AnOfficeWithoutWhatTakesFromIt_IsNotSupported(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Theory]
    [InlineData("Former Ambassador Janis Kalns moderated a panel on history.", "Former ambassador Janis Kalns moderated a panel on history.")]
    [InlineData("The talks were led by Minister Rosa Vidal.", "Minister Rosa Vidal came to Riga. The talks were led by the minister, Rosa Vidal.")]
    [InlineData("Janis Kalns moderated a panel on history.", "Former ambassador Janis Kalns moderated a panel on history.")]
    public void Check_AnOfficeAsTheSourceGivesIt_IsSupported(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Theory]
    [InlineData("The presidents kept the ban on imports of beef.", "The presidents lifted the ban on imports of beef.")]
    [InlineData("The court overturned the ban on maize.", "The court upheld the ban on maize.")]
    [InlineData("Finland tightened visa rules for Chilean students.", "Finland eased visa rules for Chilean students.")]
    public void Check_KeptForLifted_IsContradicted(string text, string source) =>
        Assert.Equal(Verdict.Contradicted, Checks.Single(text, source).Verdict);
}
