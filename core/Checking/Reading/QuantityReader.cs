using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Reads numbers, amounts, shares, years and ordinals out of a row of terms, whatever their notation.</summary>
internal static class QuantityReader
{
    private static readonly Dictionary<string, decimal> Small = Numbers(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, decimal> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> Ordinals = Numbers(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["k"] = 1_000,
        ["dozen"] = 12,
        ["decade"] = 10,
        ["decades"] = 10,
        ["million"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["m"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["b"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["tn"] = 1_000_000_000_000,
    };

    private static readonly (string Key, decimal Value)[] Words =
    [
        .. Small.Concat(Tens).Concat(Ordinals).Select(pair => (pair.Key, pair.Value)), .. Scales.Where(scale => scale.Key.Length > 2).Select(scale => (scale.Key, 1m)), ("dozen", 12), ("half", 0.5m), ("half", 50m),
        .. Enumerable.Range(1, 60).SelectMany(number => new[] { (Letters(number), (decimal)number), (number.ToString(CultureInfo.InvariantCulture) + Ending(number), number) }),
    ];

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["₩"] = "KRW",
        ["₹"] = "INR",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["yen"] = "JPY",
        ["pounds"] = "GBP",
        ["yuan"] = "CNY",
        ["renminbi"] = "CNY",
        ["won"] = "KRW",
        ["rupees"] = "INR",
        ["usd"] = "USD",
        ["eur"] = "EUR",
        ["gbp"] = "GBP",
        ["jpy"] = "JPY",
        ["cny"] = "CNY",
        ["krw"] = "KRW",
        ["inr"] = "INR",
        ["nok"] = "NOK",
        ["sek"] = "SEK",
        ["dkk"] = "DKK",
        ["chf"] = "CHF",
        ["aud"] = "AUD",
        ["cad"] = "CAD",
        ["kroner"] = "NOK",
        ["kronor"] = "SEK",
        ["francs"] = "CHF",
    };

    private static readonly (string[] Words, Qualifier Qualifier)[] Qualifiers =
    [
        (["up", "to"], Qualifier.UpTo), (["as", "much", "as"], Qualifier.UpTo), (["as", "many", "as"], Qualifier.UpTo), (["at", "most"], Qualifier.UpTo),
        (["no", "more", "than"], Qualifier.UpTo), (["maximum", "of"], Qualifier.UpTo), (["more", "than"], Qualifier.Over), (["over"], Qualifier.Over), (["above"], Qualifier.Over),
        (["exceeding"], Qualifier.Over), (["exceed"], Qualifier.Over), (["exceeds"], Qualifier.Over), (["exceeded"], Qualifier.Over), (["in", "excess", "of"], Qualifier.Over), (["at", "least"], Qualifier.AtLeast), (["no", "less", "than"], Qualifier.AtLeast),
        (["no", "fewer", "than"], Qualifier.AtLeast), (["minimum", "of"], Qualifier.AtLeast), (["about"], Qualifier.About), (["around"], Qualifier.About),
        (["approximately"], Qualifier.About), (["roughly"], Qualifier.About), (["nearly"], Qualifier.About), (["almost"], Qualifier.About), (["some"], Qualifier.About),
        (["close", "to"], Qualifier.About), (["an", "estimated"], Qualifier.About), (["estimated"], Qualifier.About),
    ];

    /// <summary>Marks the terms that are numbers with what they amount to.</summary>
    public static void Read(IReadOnlyList<Term> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            var end = ReadOne(terms, at);
            at = Math.Max(at, end - 1);
        }
    }

    /// <summary>The words that a number of this amount is written with: "25" and "twenty-five" for 25 and for 25 billion. A text that has none of them has not the amount.</summary>
    public static IEnumerable<string> Spellings(decimal amount)
    {
        foreach (var scale in Scales.Values.Append(1).Append(100_000).Distinct())
        {
            var part = amount / scale;
            if (part < 0.001m || part != Math.Round(part, 3))
            {
                continue;
            }

            yield return part.ToString("0.###", CultureInfo.InvariantCulture);
            yield return part.ToString("#,0.###", CultureInfo.InvariantCulture);
            foreach (var word in Words.Where(word => word.Value == part).Select(word => word.Key))
            {
                yield return word;
            }

            if (part is > 20 and < 100 && part % 10 > 0 && part == Math.Floor(part))
            {
                yield return InTens(part);
            }
        }
    }

    /// <summary>The words for a small number, counted and in order: "six", "sixth"; none above ninety-nine.</summary>
    public static IEnumerable<string> LettersOf(decimal amount)
    {
        foreach (var word in Small.Concat(Tens).Concat(Ordinals).Where(word => word.Value == amount))
        {
            yield return word.Key;
        }

        if (amount is > 20 and < 100 && amount % 10 > 0 && amount == Math.Floor(amount))
        {
            yield return InTens(amount);
        }
    }

    /// <summary>Whether the word puts something in a row: "second", "3rd".</summary>
    public static bool IsOrdinal(string lower) => Ordinals.ContainsKey(lower) || (lower.Length > 2 && char.IsDigit(lower[0]) && char.IsLetter(lower[^1]));

    private static string InTens(decimal amount) => Tens.First(ten => ten.Value == amount - (amount % 10)).Key + "-" + Small.First(small => small.Value == amount % 10).Key;

    /// <summary>Reads a number that begins at <paramref name="at"/>; answers where it ends, or <paramref name="at"/> where none begins.</summary>
    private static int ReadOne(IReadOnlyList<Term> terms, int at)
    {
        var start = at;
        var unit = string.Empty;
        if (Currencies.TryGetValue(terms[at].Lower, out var currency) && (terms[at].Kind == TermKind.Mark || (terms[at].Lower.Length == 3 && terms[at].Lower.Equals(currency, StringComparison.OrdinalIgnoreCase) && at + 1 < terms.Count && char.IsDigit(terms[at + 1].Lower[0]))))
        {
            unit = currency;
            at++;
        }

        if (at >= terms.Count || Number(terms, ref at) is not { } number)
        {
            return start;
        }

        var (amount, ordinal) = number;
        var first = terms[at - 1];
        if (first.Lower == "half" && amount == 50)
        {
            unit = "%";
        }
        else if (!ordinal)
        {
            while (at < terms.Count && Scales.TryGetValue(terms[at].Lower, out var scale) && (terms[at].Lower.Length > 1 || unit.Length > 0))
            {
                amount *= scale;
                at++;
            }

            unit = Unit(terms, ref at, unit, amount, first);
        }
        else
        {
            unit = "ordinal";
        }

        var span = terms[start].Span.Cover(terms[at - 1].Span);
        var quantity = new Quantity(amount, unit, span, QualifierBefore(terms, start));
        for (var index = start; index < at; index++)
        {
            terms[index].Quantity = quantity;
            terms[index].Kind = TermKind.Value;
        }

        return at;
    }

    private static string Unit(IReadOnlyList<Term> terms, ref int at, string unit, decimal amount, Term digits)
    {
        if (at < terms.Count && unit.Length == 0)
        {
            if (terms[at].Lower is "%" or "percent")
            {
                at++;
                return "%";
            }

            if (terms[at].Lower == "per" && at + 1 < terms.Count && terms[at + 1].Lower == "cent")
            {
                at += 2;
                return "%";
            }
        }

        if (at < terms.Count && terms[at].Kind != TermKind.Mark && Currencies.TryGetValue(terms[at].Lower, out var currency))
        {
            at++;
            return unit.Length > 0 ? unit : currency;
        }

        return unit.Length == 0 && amount is >= 1500 and <= 2100 && digits.Lower.Length == 4 && char.IsDigit(digits.Lower[0]) ? "year" : unit;
    }

    private static (decimal Amount, bool Ordinal)? Number(IReadOnlyList<Term> terms, ref int at)
    {
        var word = terms[at].Lower;
        if (char.IsDigit(word[0]))
        {
            at++;
            var ordinal = char.IsLetter(word[^1]);
            var digits = (ordinal ? word[..^2] : word).Replace(",", string.Empty, StringComparison.Ordinal);
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? (parsed, ordinal) : null;
        }

        if (at > 0 && terms[at - 1].Lower is "article" or "articles" && Roman(word) is > 0 and var roman)
        {
            at++;
            return (roman, false);
        }

        if (word == "half" && at + 1 < terms.Count && terms[at + 1].Lower is "a" or "of" && at + 2 < terms.Count && Scales.ContainsKey(terms[at + 2].Lower))
        {
            at += 2;
            return (0.5m, false);
        }

        if (word == "half" && ((at > 0 && terms[at - 1].Lower == "by") || (at + 1 < terms.Count && terms[at + 1].Lower == "of")))
        {
            at++;
            return (50, false);
        }

        if (word == "a" && at + 1 < terms.Count && Scales.ContainsKey(terms[at + 1].Lower) && terms[at + 1].Lower.Length > 2)
        {
            at++;
            return (1, false);
        }

        if (word == "decade" && at > 0 && terms[at - 1].Lower is "next" or "coming" or "last" or "past")
        {
            at++;
            return (10, false);
        }

        if (word is "twice" or "once" or "thrice")
        {
            return null;
        }

        if (Ordinals.TryGetValue(word, out var ordinalWord))
        {
            at++;
            return (ordinalWord, true);
        }

        var parts = word.Split('-');
        if (Tens.TryGetValue(parts[0], out var tens) && (parts.Length == 1 || (parts.Length == 2 && Small.ContainsKey(parts[1]))))
        {
            at++;
            return (tens + (parts.Length == 2 ? Small[parts[1]] : 0), false);
        }

        if (Small.TryGetValue(word, out var small))
        {
            at++;
            return (small, false);
        }

        return null;
    }

    /// <summary>A Roman numeral below a hundred in lower case; 0 for any other word.</summary>
    private static decimal Roman(string word)
    {
        var (sum, last) = (0, 0);
        for (var at = word.Length - 1; at >= 0; at--)
        {
            var value = word[at] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
            if (value == 0)
            {
                return 0;
            }

            (sum, last) = (value < last ? sum - value : sum + value, Math.Max(last, value));
        }

        return sum;
    }

    private static string Letters(int number) =>
        string.Concat(Enumerable.Repeat('l', number / 50)) + (number % 50 / 10) switch { 4 => "xl", var tens => new string('x', tens) }
        + (number % 10) switch { 9 => "ix", >= 5 and var ones => "v" + new string('i', ones - 5), 4 => "iv", var ones => new string('i', ones) };

    private static string Ending(int number) =>
        (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static Qualifier? QualifierBefore(IReadOnlyList<Term> terms, int start)
    {
        foreach (var (words, qualifier) in Qualifiers)
        {
            var from = start - words.Length;
            if (from >= 0 && words.Select((word, index) => terms[from + index].Lower == word).All(same => same))
            {
                return qualifier;
            }
        }

        return null;
    }

    private static Dictionary<string, decimal> Numbers(string words) =>
        words.Split(' ').Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => (decimal)pair.index, StringComparer.Ordinal);
}
