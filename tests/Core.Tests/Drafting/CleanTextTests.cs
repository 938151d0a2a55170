using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class CleanTextTests
{
    private static readonly Statement Talks = new(
        "s", "Joint Statement", ["Norland", "Sudmark"], ["Minister Ada Berg"], new DateOnly(2025, 2, 7), "Port Ada", [], [],
        [Clause("Ferries", "They bought [number] ferries."), Clause("", "They met.\r\nThey parted.")], 1);

    [Fact]
    public void Of_AStatement_IsItsWordsAndNothingElse() => Assert.Equal(
        "Joint Statement\n\nPort Ada, 7 February 2025\n\nFerries\n\nThey bought [number] ferries.\n\nThey met.\nThey parted.\n", CleanText.Of(Talks));

    [Fact]
    public void Of_WithoutPlaceAndDate_LeavesNoBlankForThem() =>
        Assert.Equal("Joint Statement\n", CleanText.Of(Talks with { Place = null, Date = null, Clauses = [] }));

    private static Clause Clause(string heading, string text) => new(heading + text.Length, null, null, heading, text, ClauseStatus.Draft, 1, [], [], []);
}
