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
            : Texts.Of("an amount in {0} that the text leaves open", money.Currency);

    public static string Count(CountValue count) =>
        count.Amount is { } amount
            ? $"{Qualified(count.Qualifier, Range(string.Empty, amount, count.AmountMax))} {count.Unit}"
            : Texts.Of("a number of {0} that the text leaves open", count.Unit);

    public static string Percent(PercentValue percent) =>
        Texts.Of("{0} per cent", Qualified(percent.Qualifier, Range(string.Empty, percent.Amount, percent.AmountMax)));

    private static string Qualified(Qualifier? qualifier, string number) => qualifier switch
    {
        null => number,
        Qualifier.UpTo => Texts.Of("up to {0}", number),
        Qualifier.Over => Texts.Of("over {0}", number),
        Qualifier.About => Texts.Of("about {0}", number),
        Qualifier.AtLeast => Texts.Of("at least {0}", number),
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    private static string Range(string symbol, decimal from, decimal? to) =>
        to is { } upper ? Texts.Of("{0}{1} to {2}{3}", symbol, Scaled(from), symbol, Scaled(upper)) : symbol + Scaled(from);

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
