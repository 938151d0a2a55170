using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;

namespace StatementDraft.Core.Tests.Exchange;

/// <summary>The decision log as CommonMark.</summary>
public sealed class DecisionLogTests
{
    private static readonly Statement Statement = new("s", "Joint Statement of *Portugal* and Chile", ["Portugal", "Chile"], [], null, null, [], [], [], 1);

    [Fact]
    public void Write_SomeDays_OneHeadingADayAndALineEach()
    {
        LogEntry[] entries =
        [
            new(new DateTimeOffset(2025, 2, 2, 9, 5, 0, TimeSpan.Zero), "the desk officer", "unlocked “Ports”", "Santiago asked\nfor it"),
            new(new DateTimeOffset(2025, 2, 1, 23, 30, 0, TimeSpan.FromHours(-3)), "the desk officer", "set to agreed, “Ports”"),
            new(new DateTimeOffset(2025, 2, 1, 14, 0, 0, TimeSpan.Zero), "the desk officer", "edited, “Ports”", TakenBack: true),
        ];

        Assert.Equal(
            """
            # Decisions on Joint Statement of \*Portugal\* and Chile

            ## 1 February 2025

            - 14:00, the desk officer: edited, “Ports”. Taken back.

            ## 2 February 2025

            - 02:30, the desk officer: set to agreed, “Ports”.
            - 09:05, the desk officer: unlocked “Ports” (reason: Santiago asked for it).

            """.ReplaceLineEndings("\n"),
            DecisionLog.Write(Statement, entries));
    }
}
