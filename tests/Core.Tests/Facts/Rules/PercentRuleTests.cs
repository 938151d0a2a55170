using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class PercentRuleTests
{
    [Theory]
    [InlineData("Tariffs rose to ⟦15 percent⟧.", 15, null, null)]
    [InlineData("A share of ⟦up to 10%⟧ is allowed.", 10, null, Qualifier.UpTo)]
    [InlineData("Growth of ⟦1.5 to 2 per cent⟧ is likely.", 1.5, 2.0, null)]
    [InlineData("Use fell by ⟦more than 3 percentage points⟧.", 3, null, Qualifier.Over)]
    [InlineData("A ⟦2-percent⟧ rise came.", 2, null, null)]
    [InlineData("Some ⟦about five percent⟧ stayed.", 5, null, Qualifier.About)]
    public void Find_Share_GivesAmountAndQualifier(string text, double amount, double? max, Qualifier? qualifier)
    {
        var percent = Extracting.Single<PercentValue>(text, FactKind.Percent);

        Assert.Equal(((decimal)amount, (decimal?)max, qualifier), (percent.Amount, percent.AmountMax, percent.Qualifier));
    }
}
