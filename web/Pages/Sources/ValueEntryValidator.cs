using System.Text.RegularExpressions;
using FluentValidation;
using StatementDraft.Core.Facts;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>What a value of one kind has to say before it can be kept.</summary>
public sealed partial class ValueEntryValidator : AbstractValidator<ValueEntry>
{
    public const int LongestWords = 500;
    private static string NoNumber => Texts.Of("“{PropertyValue}” is no number: write 2 billion, 2,000,000,000 or 2.5 million.");

    public ValueEntryValidator(FactKind kind, IReadOnlyCollection<string> topics)
    {
        RuleFor(entry => entry.Firmness).Must(IsChoice<Modality>).WithMessage(Texts.Of("The firmness “{PropertyValue}” is none of those in the list."));
        RuleFor(entry => entry.Topic).Must(topic => string.IsNullOrEmpty(topic) || topics.Contains(topic)).WithMessage(Texts.Of("There is no topic “{PropertyValue}” any more: choose again."));
        Words(entry => entry.Reason, "reason");
        switch (kind)
        {
            case FactKind.Money:
                Amounts();
                RuleFor(entry => entry.Currency).Must(code => Currency().IsMatch(code?.Trim() ?? ""))
                    .WithMessage(Texts.Of("The currency has to be its code of three letters: USD, JPY, EUR."));
                Words(entry => entry.Purpose, "purpose");
                Words(entry => entry.Payer, "payer");
                Words(entry => entry.Period, "period");
                break;
            case FactKind.Count:
                Amounts();
                Needed(entry => entry.Unit, "unit", Texts.Of("Say of what the number is: jobs, tonnes, ships."));
                break;
            case FactKind.Percent:
                RuleFor(entry => entry.Amount).NotEmpty().WithMessage(Texts.Of("A share needs its number."));
                Amounts();
                break;
            case FactKind.Date:
                RuleFor(entry => entry.Date).Must(date => IsDate(date?.Trim() ?? ""))
                    .WithMessage(Texts.Of("“{PropertyValue}” is no date: write 2025-02-07, 2025-02, 2025, --02-07 where the year is not given, or weekday:Friday."));
                RuleFor(entry => entry.Day).Must(DateEntry.IsDateOrEmpty)
                    .WithMessage(Texts.Of("The day, “{PropertyValue}”, is no date: write year, month and day as in 2025-02-07."));
                break;
            case FactKind.Person or FactKind.Organization or FactKind.Place or FactKind.Treaty:
                Needed(entry => entry.Name, "name", Texts.Of("Give the full name."));
                Words(entry => entry.Title, "title");
                Words(entry => entry.Country, "country");
                RuleFor(entry => entry.Article).Must(article => string.IsNullOrWhiteSpace(article) || Article().IsMatch(article.Trim()))
                    .WithMessage(Texts.Of("The article “{PropertyValue}” is no number: write 5 for Article V."));
                break;
            case FactKind.Quote:
                Words(entry => entry.Speaker, "speaker");
                RuleFor(entry => entry.Voice).Must(IsChoice<AttributionKind>).WithMessage(Texts.Of("The voice “{PropertyValue}” is none of those in the list."));
                break;
            case FactKind.Position:
                Needed(entry => entry.Actor, "actor", Texts.Of("Say who takes the stance."));
                Needed(entry => entry.Stance, "stance", Texts.Of("Give the verb in its plain form: invest, oppose, support."));
                Needed(entry => entry.Object, "object", Texts.Of("Say what the stance is about."));
                RuleFor(entry => entry.Voice).Must(IsChoice<AttributionKind>).WithMessage(Texts.Of("The voice “{PropertyValue}” is none of those in the list."));
                break;
            case FactKind.Meeting:
                Needed(entry => entry.Participants, Texts.Of("list of participants"), Texts.Of("Name who meets, one a line."));
                Words(entry => entry.Place, "place");
                RuleFor(entry => entry.Date).Must(date => string.IsNullOrWhiteSpace(date) || IsDate(date.Trim()))
                    .WithMessage(Texts.Of("“{PropertyValue}” is no date: write 2025-02-07, 2025-02, 2025, --02-07 where the year is not given, or weekday:Friday."));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    private static bool IsChoice<T>(string? entry)
        where T : struct, Enum => string.IsNullOrEmpty(entry) || ValueEntryReader.Choice<T>(entry) is not null;

    private static bool IsDate(string entry) =>
        IsoDate().IsMatch(entry) && (entry.Length != 10 || entry.Contains(':', StringComparison.Ordinal) || DateEntry.IsDateOrEmpty(entry));

    private void Amounts()
    {
        RuleFor(entry => entry.Qualifier).Must(IsChoice<Qualifier>).WithMessage(Texts.Of("“{PropertyValue}” is none of those in the list."));
        RuleFor(entry => entry.Amount).Must(amount => string.IsNullOrWhiteSpace(amount) || AmountEntry.Read(amount) is not null).WithMessage(NoNumber);
        RuleFor(entry => entry.AmountMax).Must(amount => string.IsNullOrWhiteSpace(amount) || AmountEntry.Read(amount) is not null).WithMessage(NoNumber);
        RuleFor(entry => entry.AmountMax)
            .Must((entry, most) => AmountEntry.Read(most) is not { } upper || AmountEntry.Read(entry.Amount) is { } lower && lower < upper)
            .When(entry => string.IsNullOrWhiteSpace(entry.Amount) || AmountEntry.Read(entry.Amount) is not null)
            .WithMessage(Texts.Of("The upper end of a range has to be more than its lower end."));
    }

    private void Needed(System.Linq.Expressions.Expression<Func<ValueEntry, string?>> field, string name, string sentence)
    {
        RuleFor(field).NotEmpty().WithMessage(sentence);
        Words(field, name);
    }

    private void Words(System.Linq.Expressions.Expression<Func<ValueEntry, string?>> field, string name) =>
        RuleFor(field).MaximumLength(LongestWords).WithMessage(Texts.Of("The {0} has {{TotalLength}} characters; the limit is {{MaxLength}}.", name));

    [GeneratedRegex("^[A-Za-z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    [GeneratedRegex("^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(
        @"^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?|\d{3}X|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|weekday:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|fiscal:\d{4}|relative:[a-z ]{1,40})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();
}
