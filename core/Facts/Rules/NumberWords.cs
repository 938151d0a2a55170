using System.Collections.Frozen;
using System.Globalization;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>English numbers in words and the words that multiply them.</summary>
internal static class NumberWords
{
    public static FrozenDictionary<string, decimal> Units { get; } = new Dictionary<string, decimal>
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["twenty-five"] = 25,
        ["twenty-one"] = 21,
        ["twenty-two"] = 22,
        ["twenty-three"] = 23,
        ["twenty-four"] = 24,
        ["thirty-five"] = 35,
        ["seventy-five"] = 75,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, decimal> Magnitudes { get; } = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["mn"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
        ["mln"] = 1_000_000,
        ["bln"] = 1_000_000_000,
        ["m"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["k"] = 1_000,
        ["crore"] = 10_000_000,
        ["lakh"] = 100_000,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that digits with separators stand for ("54,000", "14.9"); null where they are none ("1.2.3", thirty digits).</summary>
    public static decimal? Digits(ReadOnlySpan<char> digits) =>
        digits.Length <= 24 && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
