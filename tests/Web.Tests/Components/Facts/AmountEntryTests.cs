using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Tests.Components.Facts;

public sealed class AmountEntryTests
{
    [Theory]
    [InlineData("2 billion", "2000000000")]
    [InlineData(" 2,000,000,000 ", "2000000000")]
    [InlineData("2.5 Million", "2500000")]
    [InlineData("0.5", "0.5")]
    [InlineData("7", "7")]
    [InlineData("9999999999999999 trillion", "9999999999999999000000000000")]
    public void Read_WhatAPersonTypes_IsTheNumber(string entry, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), AmountEntry.Read(entry));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("two billion")]
    [InlineData("2.5.1")]
    [InlineData("-3")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("2 zillion")]
    [InlineData("99999999999999999 trillion")]
    [InlineData("2,,3")]
    public void Read_AnythingElse_IsNone(string? entry) => Assert.Null(AmountEntry.Read(entry));

    [Theory]
    [InlineData("2000000000", "2 billion")]
    [InlineData("2123456789", "2,123,456,789")]
    [InlineData("1500", "1,500")]
    [InlineData("0.25", "0.25")]
    public void Write_ThenRead_IsTheSameNumber(string number, string entry)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(entry, AmountEntry.Write(value));
        Assert.Equal(value, AmountEntry.Read(entry));
    }
}
