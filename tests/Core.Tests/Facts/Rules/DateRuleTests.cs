using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class DateRuleTests
{
    // 2026-03-04 was a Wednesday.
    private static readonly DateOnly Published = new(2026, 3, 4);

    [Fact]
    public void Find_DayAtTheBeginningOfALine_BelongsToTheDate() =>
        Assert.Equal(2, Extracting.Facts("The fund of ⟦23 November 2031⟧ grew.\n\n⟦23 November 2031⟧\n\nThe fund grew.", FactKind.Date).Count);

    [Theory]
    [InlineData("They met on ⟦March 3, 2026⟧ in Rome.", "2026-03-03")]
    [InlineData("They met on ⟦3 March 2026⟧ in Rome.", "2026-03-03")]
    [InlineData("The file is dated ⟦2026-03-03⟧.", "2026-03-03")]
    [InlineData("She arrived on ⟦Feb. 7⟧ by train.", "--02-07")]
    [InlineData("He took office in ⟦October 2024⟧.", "2024-10")]
    [InlineData("Talks resume in ⟦November⟧.", "--11")]
    [InlineData("Talks resume in ⟦May⟧.", "--05")]
    [InlineData("The treaty of ⟦1960⟧ stands.", "1960")]
    [InlineData("It began in the ⟦1990s⟧.", "199X")]
    [InlineData("The plan starts in ⟦fiscal year 2027⟧.", "fiscal:2027")]
    [InlineData("It aims for 15 recruits in ⟦FY25⟧.", "fiscal:2025")]
    [InlineData("They meet early ⟦next week⟧.", "relative:next week")]
    public void Find_Date_GivesWhatIsKnown(string text, string iso) => Assert.Equal(iso, Extracting.Single<DateValue>(text, FactKind.Date).Iso);

    [Theory]
    [InlineData("This may help, and they march on.")]
    [InlineData("May I ask about Mar-a-Lago?")]
    [InlineData("Theresa May spoke to reporters.")]
    [InlineData("The army sold 2000 troops' boots.")]
    public void Find_TrapWords_FindsNothing(string text) => Assert.Empty(Extracting.Facts(text, FactKind.Date));

    [Fact]
    public void Find_WeekdayAhead_CountsFromTheDocumentsOwnDate() =>
        Assert.Equal(new DateOnly(2026, 3, 6), Extracting.Single<DateValue>("They will meet on ⟦Friday⟧.", FactKind.Date, Published).Resolved);

    [Fact]
    public void Find_WeekdayBehind_CountsBackwards() =>
        Assert.Equal(new DateOnly(2026, 2, 27), Extracting.Single<DateValue>("They met on ⟦Friday⟧.", FactKind.Date, Published).Resolved);

    [Fact]
    public void Find_WeekdayInUndatedText_StaysUnknown() => Assert.Null(Extracting.Single<DateValue>("They will meet on ⟦Friday⟧.", FactKind.Date).Resolved);

    [Fact]
    public void Find_DayWithoutYear_TakesTheNearest() =>
        Assert.Equal(new DateOnly(2025, 12, 30), Extracting.Single<DateValue>("They met on ⟦Dec. 30⟧.", FactKind.Date, Published).Resolved);
}
