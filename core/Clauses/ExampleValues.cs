using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads the values of example facts from words in the plainest notation ("up to $500 billion", "Article 5 of the X Treaty").
/// Examples are written for the template; sources go through the extractor.</summary>
internal static partial class ExampleValues
{
    private static readonly Dictionary<string, Qualifier> Qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["up to"] = Qualifier.UpTo,
        ["over"] = Qualifier.Over,
        ["more than"] = Qualifier.Over,
        ["about"] = Qualifier.About,
        ["nearly"] = Qualifier.About,
        ["approximately"] = Qualifier.About,
        ["at least"] = Qualifier.AtLeast,
    };

    /// <summary>The value, or null where the words are none of the slot's kind.</summary>
    public static FactValue? Read(Slot slot, string words, string from, Modality modality)
    {
        var amount = AmountPattern().Match(words);
        return slot.Kind switch
        {
            FactKind.Money => Money(amount),
            FactKind.Count => amount.Success && Rest(amount) is { Length: > 0 } unit ? new CountValue(Number(amount), unit, null, QualifierOf(amount)) : null,
            FactKind.Percent => amount.Success && Rest(amount) is "percent" or "%" ? new PercentValue(Number(amount), null, QualifierOf(amount)) : null,
            FactKind.Date => new DateValue(words, DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null),
            FactKind.Person => new PersonValue(words),
            FactKind.Organization => new OrganizationValue(words),
            FactKind.Place => new PlaceValue(words),
            FactKind.Treaty => Treaty(words),
            FactKind.Quote => new QuoteValue(null, AttributionKind.None, Scare: false),
            FactKind.Position => new PositionValue("", "", words, modality, AttributionKind.None, slot.Topic ?? ""),
            FactKind.Meeting => new MeetingValue([], null, null, from.Contains("first", StringComparison.OrdinalIgnoreCase)),
            _ => throw new ArgumentOutOfRangeException(nameof(slot), slot.Kind, null),
        };
    }

    /// <summary>The value under the one name that the lexicon has for it: a state for its short forms and its capital, a treaty for its other names.</summary>
    public static FactValue Named(FactValue value, Lexicon lexicon)
    {
        switch (value)
        {
            case PlaceValue place when lexicon.States.FirstOrDefault(state => state.Forms.Contains(place.Name)) is { } state:
                return place with { Name = state.Name };
            case PlaceValue place when lexicon.States.FirstOrDefault(state => IsCapital(state, place.Name)) is { } state:
                return place with { Metonym = state.Name };
            case TreatyValue treaty when lexicon.Treaties.FirstOrDefault(entry => entry.Forms.Append(entry.Name).Any(form => SameForm(form, treaty.Name))) is { } entry:
                return treaty with { Name = entry.Name };
            default:
                return value;
        }
    }

    private static bool IsCapital(StateEntry state, string name) => state.Capital is { } capital && (capital == name || capital.StartsWith(name + ",", StringComparison.Ordinal));

    // "U.S." and "US" are one form.
    private static bool SameForm(string one, string other) =>
        string.Equals(one.Replace(".", "", StringComparison.Ordinal), other.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static MoneyValue? Money(Match amount)
    {
        var currency = amount.Groups["sign"].Value switch { "$" => "USD", "¥" => "JPY", "€" => "EUR", "£" => "GBP", "₩" => "KRW", _ => null };
        return amount.Success && currency is not null && Rest(amount).Length == 0 ? new MoneyValue(currency, Number(amount), null, QualifierOf(amount)) : null;
    }

    private static TreatyValue Treaty(string words)
    {
        var article = ArticlePattern().Match(words);
        return article.Success ? new TreatyValue(article.Groups["name"].Value, article.Groups["number"].Value) : new TreatyValue(words);
    }

    private static Qualifier? QualifierOf(Match amount) =>
        Qualifiers.TryGetValue(amount.Groups["qualifier"].Value, out var qualifier) ? qualifier : null;

    private static decimal Number(Match amount)
    {
        var number = decimal.Parse(amount.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        return number * amount.Groups["scale"].Value switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1m };
    }

    private static string Rest(Match amount) => amount.Groups["rest"].Value.Trim();

    [GeneratedRegex(
        @"^(?:(?<qualifier>up to|over|more than|about|nearly|approximately|at least) )?(?<sign>[$¥€£₩])?(?<number>[0-9][0-9,]{0,14}(?:\.[0-9]{1,6})?)(?: (?<scale>million|billion|trillion))?(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AmountPattern();

    [GeneratedRegex("^Article (?<number>[0-9]+) of (?:the )?(?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();
}
