using FluentValidation;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a statement's particulars have to be like, whether it is created or changed.</summary>
public sealed class EntryValidator : AbstractValidator<StatementEntry>
{
    internal static string NoProfile => Texts.Of("The kind of document you chose is not there any more: choose again.");

    private const int LongTitle = 300;
    private const int LongName = 120;
    private const int MostNames = 30;

    public EntryValidator()
    {
        RuleFor(entry => entry.Title).NotEmpty().WithMessage(Texts.Of("The title is empty: say what the statement is called."));
        RuleFor(entry => entry.Title).MaximumLength(LongTitle).WithMessage(Texts.Of("The title has {TotalLength} characters; the limit is {MaxLength}."));
        RuleFor(entry => entry.Parties).Must(parties => StatementEntry.Lines(parties).Count >= 2)
            .WithMessage(Texts.Of("A joint statement has at least two parties: write one a line."));
        RuleFor(entry => entry.Parties).Must(HasShortLines).WithMessage(TooLong("parties", "party"));
        RuleFor(entry => entry.Participants).Must(HasShortLines).WithMessage(TooLong("participants", "participant"));
        RuleFor(entry => entry.Date).Must(DateEntry.IsDateOrEmpty)
            .WithMessage(Texts.Of("The date of issue, “{PropertyValue}”, is no date: write year, month and day as in 2025-02-07."));
        RuleFor(entry => entry.Place).MaximumLength(LongName).WithMessage(Texts.Of("The place has {TotalLength} characters; the limit is {MaxLength}."));
    }

    private static bool HasShortLines(string? entry)
    {
        var lines = StatementEntry.Lines(entry);
        return lines.Count <= MostNames && lines.All(line => line.Length <= LongName);
    }

    private static string TooLong(string many, string one) =>
        Texts.Of("There may be {0} {1}, and a {2} may have {3} characters.", MostNames, many, one, LongName);
}
