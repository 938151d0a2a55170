using StatementDraft.Core.Facts;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Tests.Components.Facts;

public sealed class FactWordingTests
{
    public static TheoryData<FactValue, string> Values => new()
    {
        { new MoneyValue("USD", 1_500_000_000_000m), "$1.5 trillion" },
        { new MoneyValue("JPY", 10_000m, Qualifier: Qualifier.AtLeast), "at least ¥10,000" },
        { new MoneyValue("CHF", 2_000_000m, 3_000_000m, Qualifier.About), "about CHF 2 million to CHF 3 million" },
        { new MoneyValue("USD", null), "an amount in USD that the text leaves open" },
        { new CountValue(54_000m, "troops", Qualifier: Qualifier.Over), "over 54,000 troops" },
        { new PercentValue(2.5m), "2.5 per cent" },
        { new TreatyValue("Treaty of Sudmark", "5"), "Treaty of Sudmark, Article 5" },
        { new DateValue("2025-02-07"), "7 February 2025" },
        { new DateValue("2025-02"), "February 2025" },
        { new DateValue("199X"), "the 1990s" },
        { new DateValue("--02-07"), "7 February, year not given" },
        { new DateValue("--12"), "December, year not given" },
        { new DateValue("weekday:Friday"), "Friday" },
        { new DateValue("fiscal:2025"), "fiscal year 2025" },
        { new DateValue("2022"), "2022" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfEveryKind_IsWrittenAsAStatementWould(FactValue value, string words) =>
        Assert.Equal(words, FactWording.Value(Sample.Fact("Norland", value)));

    [Fact]
    public void Particulars_OfAResolvedWeekday_NameTheDay() =>
        Assert.Equal(["that is 7 February 2025"], FactWording.Particulars(new DateValue("weekday:Friday", new DateOnly(2025, 2, 7))));

    [Fact]
    public void EveryKindHasItsPlaceAndItsName()
    {
        Assert.Equal(Enum.GetValues<FactKind>().Order(), FactWording.ListingOrder.Order());
        Assert.All(Enum.GetValues<FactKind>(), kind => Assert.NotEmpty(FactWording.Plural(kind) + FactLook.Of(kind)));
    }
}
