using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Tests.Facts.Across;

public sealed class CorroborationTests
{
    [Fact]
    public void Corroborated_SameSumInOtherNotation_IsSaidByBoth()
    {
        var sum = Single(FactKind.Money, "Canada will spend $1.5 billion on icebreakers.", "On icebreakers Canada will spend 1.5 billion dollars, the minister said.");

        Assert.Equal((2, 2), (sum.Sources, sum.Independent));
    }

    [Fact]
    public void Corroborated_SameSumForAnotherPurpose_IsTwoThings() =>
        Assert.Equal(2, Of(FactKind.Money, "Canada will spend $1.5 billion for icebreakers.", "Canada will spend $1.5 billion for satellites.").Count);

    [Fact]
    public void Corroborated_Copies_CountOnce()
    {
        const string Story = "Canada will spend $1.5 billion on icebreakers. The ships are to be built in yards on both coasts, and the first of them should sail in six years. "
            + "Sailors have long complained that the old ones spend more of each winter in the dock than at sea.";

        var sum = Single(FactKind.Money, Story, $"More ships for the north\n\n{Story}", "The cabinet in Ottawa agreed on icebreakers worth $1.5 billion.");

        Assert.Equal((3, 2), (sum.Sources, sum.Independent));
    }

    [Fact]
    public void Corroborated_NearlyTheSamePosition_IsOne()
    {
        var positions = Of(
            FactKind.Position, "Japan welcomed the reopening of the northern shipping route.", "Japan welcomed the early reopening of the northern shipping route.", "Japan welcomed the visit of the fishing ministers.");

        Assert.Equal([2, 1], positions.Select(position => position.Sources).OrderDescending());
    }

    [Fact]
    public void Corroborated_OrderOfSources_ChangesNoCount()
    {
        string[] texts = ["Canada will spend $1.5 billion on icebreakers.", "Canada will spend $1.5 billion on icebreakers and docks.", "Canada and Japan met in Ottawa."];

        Assert.Equal(Counts(texts), Counts([.. texts.Reverse()]));
    }

    private static IEnumerable<string> Counts(string[] texts) =>
        Desk.Compare(Desk.Texts(texts)).Corroborated.Select(entry => $"{entry.Topic} {entry.Kind} {entry.Sources} {entry.Independent}").Order(StringComparer.Ordinal);

    private static CorroboratedFact Single(FactKind kind, params string[] texts) => Assert.Single(Of(kind, texts));

    private static IReadOnlyList<CorroboratedFact> Of(FactKind kind, params string[] texts) =>
        [.. Desk.Compare(Desk.Texts(texts)).Corroborated.Where(entry => entry.Kind == kind)];
}
