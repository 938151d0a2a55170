using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>What one passage of a source leaves open, another may say: only of the same actor.</summary>
public sealed class SecondPassageTests
{
    private const string Between = " The day was bright. The air was cold. Gulls sat on the quay. ";

    [Fact]
    public void Check_TheRestSaidOfTheSameActorElsewhere_IsSupported() =>
        Assert.Equal(Verdict.Supported, Checks.Single(
            "Kenya will build a fishing harbour at Larkham with granite walls.",
            "Kenya will build a fishing harbour at Larkham." + Between + "Kenya has chosen granite for its walls.").Verdict);

    [Fact]
    public void Check_TheRestSaidOfAnotherActorElsewhere_IsNotSupported() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(
            "Kenya will build a fishing harbour with granite walls and copper roofs.",
            "Kenya will build a fishing harbour." + Between + "Chile will build a chapel with granite walls and copper roofs.").Verdict);
}
