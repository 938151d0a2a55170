using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementDraft.Web.Components.Facts;

/// <summary>Numbers as a person types them: "2 billion", "2,000,000,000", "2.5 million".</summary>
public static partial class AmountEntry
{
    private static readonly (string Word, decimal Factor)[] Scales = [("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m)];

    /// <summary>The number, or null where the entry is none (an empty one too).</summary>
    public static decimal? Read(string? entry)
    {
        if (Number().Match(entry?.Trim() ?? "") is not { Success: true } match
            || !decimal.TryParse(match.Groups["figures"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figures))
        {
            return null;
        }

        var factor = Scales.FirstOrDefault(scale => scale.Word.Equals(match.Groups["scale"].Value, StringComparison.OrdinalIgnoreCase)).Factor;
        return figures * (factor == 0 ? 1 : factor);
    }

    /// <summary>The entry that reads as exactly this number, as short as it goes.</summary>
    public static string? Write(decimal? number)
    {
        if (number is not { } value)
        {
            return null;
        }

        foreach (var (word, factor) in Scales[..3])
        {
            if (value >= factor && value / factor is var figures && decimal.Round(figures, 4) == figures)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{figures:0.####} {word}");
            }
        }

        return value.ToString("#,0.##########", CultureInfo.InvariantCulture);
    }

    // At most 16 figures before the point, so that no entry, not even in trillions, can grow past what a decimal holds.
    [GeneratedRegex(@"^(?<figures>\d(?:,?\d){0,15}(\.\d{1,6})?)(\s*(?<scale>thousand|million|billion|trillion))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
