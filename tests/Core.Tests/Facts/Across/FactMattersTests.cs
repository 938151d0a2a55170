using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Tests.Facts.Across;

public sealed class FactMattersTests
{
    public static TheoryData<FactValue, FactValue, DifferenceKind?> Pairs => new()
    {
        { new MoneyValue("USD", 25_000_000_000m), new MoneyValue("USD", 25_000_000_000.0m), null },
        { new MoneyValue("USD", 20m), new MoneyValue("USD", 25m), DifferenceKind.Value },
        { new MoneyValue("USD", 20m), new MoneyValue("JPY", 25m), null },
        { new MoneyValue("USD", 20m), new MoneyValue("USD", 20m, null, Qualifier.UpTo), DifferenceKind.Qualifier },
        { new MoneyValue("USD", 20m, null, Qualifier.UpTo), new MoneyValue("USD", 25m), DifferenceKind.Value },
        { new MoneyValue("USD", null), new MoneyValue("USD", 25m), DifferenceKind.Exactness },
        { new MoneyValue("USD", null), new MoneyValue("USD", null), null },
        { new CountValue(54_000, "troops", null, Qualifier.About), new CountValue(54_300, "troops"), DifferenceKind.Exactness },
        { new CountValue(54_000, "troops", null, Qualifier.About), new CountValue(61_000, "troops"), DifferenceKind.Value },
        { new CountValue(50, "ships", 60), new CountValue(55, "ships"), DifferenceKind.Exactness },
        { new CountValue(50, "ships"), new CountValue(55, "aircraft"), null },
        { new PercentValue(2), new PercentValue(3), DifferenceKind.Value },
        { new TreatyValue("Pact", "5"), new TreatyValue("Pact", "6"), DifferenceKind.Value },
        { new TreatyValue("Pact", "5"), new TreatyValue("Pact"), null },
        { new DateValue("2025-02-07", new DateOnly(2025, 2, 7)), new DateValue("2025-02-08", new DateOnly(2025, 2, 8)), DifferenceKind.Value },
        { new DateValue("weekday:Friday"), new DateValue("weekday:Thursday"), null },
        { new PlaceValue("Manila"), new PlaceValue("Cebu"), null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Difference_OfTwoValues_IsTheSameBothWays(FactValue one, FactValue other, DifferenceKind? expected) =>
        Assert.Equal((expected, expected), (FactMatters.Difference(one, other), FactMatters.Difference(other, one)));
}
