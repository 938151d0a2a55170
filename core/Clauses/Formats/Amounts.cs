using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>Money, counts and shares: one notation for every source, the qualifier always with it.</summary>
internal static class Amounts
{
    private static readonly (decimal Size, string Name)[] Scales = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    /// <summary>"up to $550 billion"; the source's own words where the amount is vague.</summary>
    public static string Money(MoneyValue money, string words)
    {
        if (money.Amount is not { } low)
        {
            return words;
        }

        var amount = money.AmountMax is { } high ? $"{Sum(money.Currency, low)} to {Sum(money.Currency, high)}" : Sum(money.Currency, low);
        return Qualified(money.Qualifier, amount, words);
    }

    /// <summary>"approximately 54,000 U.S. military personnel"; the source's own words where the amount is vague or spelled out.</summary>
    public static string Count(CountValue count, string words)
    {
        if (count.Amount is not { } low || !words.Any(char.IsAsciiDigit))
        {
            return words;
        }

        var number = count.AmountMax is { } high ? $"{Plain(low)} to {Plain(high)}" : Plain(low);
        return Qualified(count.Qualifier, $"{number} {count.Unit}", words);
    }

    /// <summary>"10 percent".</summary>
    public static string Percent(PercentValue percent, string words)
    {
        var number = percent.AmountMax is { } high ? $"{Plain(percent.Amount)} to {Plain(high)}" : Plain(percent.Amount);
        return Qualified(percent.Qualifier, number + " percent", words);
    }

    // The source's own qualifier stands where the fact's words begin with one: "nearly" is not quite "approximately".
    private static string Qualified(Qualifier? qualifier, string amount, string words)
    {
        if (qualifier is null)
        {
            return amount;
        }

        var end = words.AsSpan().IndexOfAnyInRange('0', '9');
        var lead = end <= 0 ? "" : words[..end].Trim().TrimEnd('$', '¥', '€', '£', '₩', '~').Trim();
        var own = lead.Length > 0 && lead.All(c => char.IsLower(c) || c == ' ');
        return $"{(own ? lead : Usual(qualifier.Value))} {amount}";
    }

    private static string Usual(Qualifier qualifier) => qualifier switch
    {
        Qualifier.UpTo => "up to",
        Qualifier.Over => "over",
        Qualifier.About => "approximately",
        Qualifier.AtLeast => "at least",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, null),
    };

    private static string Sum(string currency, decimal amount)
    {
        var number = Plain(amount);
        foreach (var (size, name) in Scales)
        {
            // Exact or not at all: a scale that would need more than three decimals is not used.
            if (amount >= size && amount / size is var scaled && decimal.Round(scaled, 3) == scaled)
            {
                number = $"{Plain(scaled)} {name}";
                break;
            }
        }

        return currency switch
        {
            "USD" => "$" + number,
            "JPY" => "¥" + number,
            "EUR" => "€" + number,
            "GBP" => "£" + number,
            "KRW" => "₩" + number,
            _ => $"{currency} {number}",
        };
    }

    private static string Plain(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);
}
