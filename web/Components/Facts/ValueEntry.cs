using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>What a person typed of a fact's value; words as typed, so that nothing is lost where they cannot be read. Which fields count follows from the kind.</summary>
public sealed class ValueEntry
{
    public string? Amount { get; set; }

    public string? AmountMax { get; set; }

    public string? Qualifier { get; set; }

    public string? Currency { get; set; }

    public string? Unit { get; set; }

    public string? Purpose { get; set; }

    public string? Payer { get; set; }

    public string? Period { get; set; }

    public string? Date { get; set; }

    /// <summary>The calendar day that a weekday or "last week" means.</summary>
    public string? Day { get; set; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    public string? Country { get; set; }

    public string? Article { get; set; }

    public string? Voice { get; set; }

    public string? Speaker { get; set; }

    public string? Actor { get; set; }

    public string? Stance { get; set; }

    public string? Object { get; set; }

    public string? Participants { get; set; }

    public string? Place { get; set; }

    public bool First { get; set; }

    public string? Firmness { get; set; }

    public string? Topic { get; set; }

    public string? Reason { get; set; }

    /// <summary>The entry that says what the fact says.</summary>
    public static ValueEntry Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var entry = new ValueEntry { Firmness = fact.Modality.ToString(), Topic = fact.Topics is [var main, ..] && main != TopicTagger.Other ? main : null };
        switch (fact.Value)
        {
            case MoneyValue money:
                (entry.Currency, entry.Purpose, entry.Payer, entry.Period) = (money.Currency, money.Purpose, money.Payer, money.Period);
                entry.Take(money.Amount, money.AmountMax, money.Qualifier);
                break;
            case CountValue count:
                entry.Unit = count.Unit;
                entry.Take(count.Amount, count.AmountMax, count.Qualifier);
                break;
            case PercentValue percent:
                entry.Take(percent.Amount, percent.AmountMax, percent.Qualifier);
                break;
            case DateValue date:
                (entry.Date, entry.Day) = (date.Iso, date.Resolved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case PersonValue person:
                (entry.Name, entry.Title, entry.Country) = (person.Name, person.Title, person.Country);
                break;
            case OrganizationValue organization:
                entry.Name = organization.Name;
                break;
            case PlaceValue place:
                (entry.Name, entry.Country) = (place.Name, place.Metonym);
                break;
            case TreatyValue treaty:
                (entry.Name, entry.Article) = (treaty.Name, treaty.Article);
                break;
            case QuoteValue quote:
                (entry.Speaker, entry.Voice) = (quote.Speaker, quote.Attribution.ToString());
                break;
            case PositionValue position:
                (entry.Actor, entry.Stance, entry.Object, entry.Voice) = (position.Actor, position.Stance, position.Object, position.Attribution.ToString());
                break;
            case MeetingValue meeting:
                (entry.Participants, entry.Place, entry.Date, entry.First) = (string.Join('\n', meeting.Participants), meeting.Place, meeting.When, meeting.First);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fact), fact.Value, "A kind of value without fields.");
        }

        return entry;
    }

    private void Take(decimal? amount, decimal? most, Qualifier? qualifier) =>
        (Amount, AmountMax, Qualifier) = (AmountEntry.Write(amount), AmountEntry.Write(most), qualifier?.ToString());
}
