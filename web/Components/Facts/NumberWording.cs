using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>Numbers as a statement would print them; the qualifier is part of the number.</summary>
public static class NumberWording
{
    private static readonly (decimal From, string Name)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    public static string Money(MoneyValue money) =>
        money.Amount is { } amount
            ? Qualified(money.Qualifier, Range(Symbol(money.Currency), amount, money.AmountMax))
            : $"an amount in {money.Currency} that the text leaves open";

    public static string Count(CountValue count) =>
        count.Amount is { } amount
            ? $"{Qualified(count.Qualifier, Range(string.Empty, amount, count.AmountMax))} {count.Unit}"
            : $"a number of {count.Unit} that the text leaves open";

    public static string Percent(PercentValue percent) =>
        $"{Qualified(percent.Qualifier, Range(string.Empty, percent.Amount, percent.AmountMax))} per cent";

    private static string Qualified(Qualifier? qualifier, string number) => qualifier switch
    {
        null => number,
        Qualifier.UpTo => $"up to {number}",
        Qualifier.Over => $"over {number}",
        Qualifier.About => $"about {number}",
        Qualifier.AtLeast => $"at least {number}",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    private static string Range(string symbol, decimal from, decimal? to) =>
        to is { } upper ? $"{symbol}{Scaled(from)} to {symbol}{Scaled(upper)}" : symbol + Scaled(from);

    private static string Scaled(decimal number)
    {
        foreach (var (from, name) in Scales)
        {
            if (Math.Abs(number) >= from)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{number / from:0.####} {name}");
            }
        }

        return number.ToString("#,0.####", CultureInfo.InvariantCulture);
    }

    private static string Symbol(string currency) => currency switch
    {
        "USD" => "$",
        "JPY" => "¥",
        "EUR" => "€",
        "GBP" => "£",
        _ => currency + " ",
    };
}
