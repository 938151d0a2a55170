using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class MoneyRuleTests
{
    [Theory]
    [InlineData("The fund may lend ⟦up to $500 billion⟧ to builders.", "USD", 500_000_000_000, Qualifier.UpTo)]
    [InlineData("The grid will cost ⟦$25bn⟧.", "USD", 25_000_000_000, null)]
    [InlineData("They spent ⟦half a trillion dollars⟧ on rail.", "USD", 500_000_000_000, null)]
    [InlineData("The budget reached ⟦¥43 trillion⟧ at last.", "JPY", 43_000_000_000_000, null)]
    [InlineData("The bridge took ⟦nearly €1.2 bn⟧.", "EUR", 1_200_000_000, Qualifier.About)]
    [InlineData("A plant worth ⟦more than 300 million euros⟧ opened.", "EUR", 300_000_000, Qualifier.Over)]
    [InlineData("Ottawa paid ⟦C$12 million⟧ for it.", "CAD", 12_000_000, null)]
    [InlineData("The loan of ⟦at least £2.5m⟧ was repaid.", "GBP", 2_500_000, Qualifier.AtLeast)]
    [InlineData("Costs are exceeding ⟦$70 million⟧.", "USD", 70_000_000, Qualifier.Over)]
    [InlineData("It was sold for ⟦14.9 billion dollars⟧.", "USD", 14_900_000_000, null)]
    [InlineData("Aid of ⟦10 billion yen⟧ is planned.", "JPY", 10_000_000_000, null)]
    public void Find_Amount_GivesCurrencyAmountAndQualifier(string text, string currency, double amount, Qualifier? qualifier)
    {
        var money = Extracting.Single<MoneyValue>(text, FactKind.Money);

        Assert.Equal((currency, (decimal?)amount, qualifier), (money.Currency, money.Amount, money.Qualifier));
    }

    [Theory]
    [InlineData("The port costs ⟦$5-10 billion⟧.", 5_000_000_000, 10_000_000_000)]
    [InlineData("The port costs ⟦$5 billion to $10 billion⟧.", 5_000_000_000, 10_000_000_000)]
    [InlineData("The port costs between ⟦$5 million and $7 million⟧.", 5_000_000, 7_000_000)]
    [InlineData("The port costs ⟦10 to 20 million dollars⟧.", 10_000_000, 20_000_000)]
    public void Find_Range_GivesBothEnds(string text, double low, double high)
    {
        var money = Extracting.Single<MoneyValue>(text, FactKind.Money);

        Assert.Equal(((decimal?)low, (decimal?)high), (money.Amount, money.AmountMax));
    }

    [Fact]
    public void Find_VagueAmount_IsLeftOpen()
    {
        var money = Extracting.Single<MoneyValue>("The deal brings ⟦billions of dollars⟧ to the coast.", FactKind.Money);

        Assert.Null(money.Amount);
    }

    [Fact]
    public void Find_PurposePeriodAndPayer_AreReadFromTheSentence()
    {
        var money = Extracting.Single<MoneyValue>("Canada pledged ⟦$3 billion⟧ for clean water over the next five years.", FactKind.Money);

        Assert.Equal(("for clean water", "over the next five years", "Canada"), (money.Purpose, money.Period, money.Payer));
    }

    [Theory]
    [InlineData("The dollar rose against the yen.")]
    [InlineData("They won 12 medals and 3 cups.")]
    [InlineData("Sterling work on page 5.")]
    [InlineData("The logs weigh nearly 700 pounds each.")]
    public void Find_NoAmountOfMoney_FindsNothing(string text) => Assert.Empty(Extracting.Facts(text, FactKind.Money));
}
