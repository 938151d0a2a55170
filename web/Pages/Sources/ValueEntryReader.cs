using StatementDraft.Core.Facts;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Makes a value of what a person typed and <see cref="ValueEntryValidator"/> found right.</summary>
public static class ValueEntryReader
{
    private const int WordsOfAScareQuote = 4;

    /// <param name="entry">What was typed.</param>
    /// <param name="kind">The kind of the fact.</param>
    /// <param name="words">The words of the passage.</param>
    public static FactValue Value(ValueEntry entry, FactKind kind, string words)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (amount, most, qualifier) = (AmountEntry.Read(entry.Amount), AmountEntry.Read(entry.AmountMax), Choice<Qualifier>(entry.Qualifier));
        return kind switch
        {
            FactKind.Money => new MoneyValue(entry.Currency!.Trim().ToUpperInvariant(), amount, most, qualifier, Typed(entry.Purpose), Typed(entry.Payer), Typed(entry.Period)),
            FactKind.Count => new CountValue(amount, entry.Unit!.Trim(), most, qualifier),
            FactKind.Percent => new PercentValue(amount!.Value, most, qualifier),
            FactKind.Date => new DateValue(entry.Date!.Trim(), DateEntry.Read(entry.Day)),
            FactKind.Person => new PersonValue(entry.Name!.Trim(), Typed(entry.Title), Typed(entry.Country)),
            FactKind.Organization => new OrganizationValue(entry.Name!.Trim()),
            FactKind.Place => new PlaceValue(entry.Name!.Trim(), Typed(entry.Country)),
            FactKind.Treaty => new TreatyValue(entry.Name!.Trim(), Typed(entry.Article)),
            FactKind.Quote => new QuoteValue(
                Typed(entry.Speaker), Voice(entry), words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= WordsOfAScareQuote),
            FactKind.Position => new PositionValue(
                entry.Actor!.Trim(), entry.Stance!.Trim(), entry.Object!.Trim(), Firmness(entry), Voice(entry), Typed(entry.Topic) ?? TopicTagger.Other),
            FactKind.Meeting => new MeetingValue(
                [.. (entry.Participants ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], Typed(entry.Place), Typed(entry.Date), entry.First),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public static Modality Firmness(ValueEntry entry) => Choice<Modality>(entry.Firmness) ?? Modality.Stated;

    /// <summary>The topic chosen as the main one, then those the fact had besides.</summary>
    public static IReadOnlyList<string> Topics(ValueEntry entry, IReadOnlyList<string> before)
    {
        if (Typed(entry.Topic) is not { } main)
        {
            return [];
        }

        return before.Contains(main) && before[0] == main ? before : [main, .. before.Where(topic => topic != main && topic != TopicTagger.Other)];
    }

    internal static T? Choice<T>(string? entry)
        where T : struct, Enum => Enum.TryParse<T>(entry, out var known) && Enum.IsDefined(known) ? known : null;

    private static AttributionKind Voice(ValueEntry entry) => Choice<AttributionKind>(entry.Voice) ?? AttributionKind.None;

    private static string? Typed(string? entry) => string.IsNullOrWhiteSpace(entry) ? null : entry.Trim();
}
