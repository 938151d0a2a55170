using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Sources;

public sealed class AnchorTests
{
    private static readonly MarkedText Report = MarkedText.Parse(
        "The envoy said the ⟦“open–seas” plan⟧ stands. ⟦Team Alpha will survey four harbours in the north before the end of May.⟧ The plan for talks stands. The plan for talks fell.");

    [Fact]
    public void Find_ExactAndUnique_IsExact() =>
        Assert.Equal(new Anchor(AnchorKind.Exact, Report.Spans[1]), Anchor.Find(Report.Spans[1].Of(Report.Text), Report.Text));

    [Fact]
    public void Find_OtherQuotesAndDashes_IsFolded() =>
        Assert.Equal(new Anchor(AnchorKind.Folded, Report.Spans[0]), Anchor.Find("\"open-seas\" plan", Report.Text));

    [Fact]
    public void Find_TwoPlaces_IsAmbiguous() => Assert.Equal(AnchorKind.Ambiguous, Anchor.Find("The plan for talks", Report.Text).Kind);

    [Fact]
    public void Find_NearlyTheSentence_IsFuzzy() =>
        Assert.Equal(new Anchor(AnchorKind.Fuzzy, Report.Spans[1]), Anchor.Find("Team Alpha will survey four harbours in the far north before the end of May.", Report.Text));

    [Theory]
    [InlineData("Team Beta will survey four harbours in the north before the end of May.")]
    [InlineData("Team Alpha will survey four harbours in the north before the end of June.")]
    [InlineData("Team Alpha will survey 14 harbours in the north before the end of May.")]
    [InlineData("Nothing of the kind was said by anyone there.")]
    [InlineData("env")]
    [InlineData(" ")]
    public void Find_LookalikeOrNothing_IsOrphaned(string words) =>
        Assert.Equal(new Anchor(AnchorKind.Orphaned, null), Anchor.Find(words, Report.Text));
}
