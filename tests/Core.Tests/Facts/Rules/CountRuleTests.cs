using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class CountRuleTests
{
    [Theory]
    [InlineData("The two Bridge Builders Association dinners were long.")]
    [InlineData("In the team were:\n21 Anna Example\n22 John Sample")]
    public void Find_NumberBeforeAName_IsNoCount(string text) => Assert.DoesNotContain(Extracting.Read(text).Facts, fact => fact.Kind == FactKind.Count);

    [Theory]
    [InlineData("Germany’s ⟦19 reactors⟧ will close.", 19, "reactors", null)]
    [InlineData("They save ⟦170 million tonnes of CO2⟧ a year.", 170_000_000, "tonnes of CO2", null)]
    [InlineData("They sent ⟦nearly 79 million safe, effective, and quality-assured vaccine doses⟧ to islands.", 79_000_000, "safe, effective, and quality-assured vaccine doses", Qualifier.About)]
    [InlineData("They made ⟦at least 5 million safe and effective COVID-19 vaccines⟧ last year.", 5_000_000, "safe and effective COVID-19 vaccines", Qualifier.AtLeast)]
    [InlineData("The works will create ⟦100,000 jobs⟧.", 100_000, "jobs", null)]
    [InlineData("There are ⟦approximately 4,500 U.S. military personnel⟧ stationed on the base.", 4_500, "U.S. military personnel", Qualifier.About)]
    [InlineData("They signed ⟦over 70 deliverables⟧.", 70, "deliverables", Qualifier.Over)]
    [InlineData("A yard builds ⟦a dozen ships⟧ at once.", 12, "ships", null)]
    [InlineData("It helped ⟦more than two dozen countries⟧ access maritime data.", 24, "countries", Qualifier.Over)]
    [InlineData("Airlines ordered ⟦up to 210 aircraft⟧.", 210, "aircraft", Qualifier.UpTo)]
    [InlineData("The line carries ⟦2 million passengers⟧ annually.", 2_000_000, "passengers", null)]
    [InlineData("The guests were ⟦three heads of state⟧.", 3, "heads of state", null)]
    public void Find_Count_GivesAmountUnitAndQualifier(string text, double amount, string unit, Qualifier? qualifier)
    {
        var count = Extracting.Single<CountValue>(text, FactKind.Count);

        Assert.Equal(((decimal?)amount, unit, qualifier), (count.Amount, count.Unit, count.Qualifier));
    }

    [Theory]
    [InlineData("The two leaders met for three hours.")]
    [InlineData("Both countries agreed on one plan.")]
    [InlineData("It was her 21st visit in 12 years.")]
    [InlineData("In 2024 elections were held.")]
    [InlineData("See Article 5 and Resolution 2397.")]
    [InlineData("The F-35 fleet cost $40 billion, 12% more.")]
    [InlineData("The Five Eyes use 6G networks and trust it.")]
    [InlineData("The man, 42, left on May 7.")]
    [InlineData("All know it before series 5 starts.")]
    public void Find_NoCount_FindsNothing(string text) => Assert.Empty(Extracting.Facts(text, FactKind.Count));
}
