using FluentValidation;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Api;

public sealed class NewSourceValidator : AbstractValidator<NewSourceRequest>
{
    public NewSourceValidator()
    {
        RuleFor(source => source.Title).Given().Unless(source => SourceHeader.Split(source.Text ?? "").Header.Title is not null);
        RuleFor(source => source.Title).AtMost(InputRules.MaxTitle);
        RuleFor(source => source.Text).SourceText();
        RuleFor(source => source.Publisher).AtMost(300);
        RuleFor(source => source.PublishedOn).Day();
        RuleFor(source => source.Kind).Kind();
        RuleFor(source => source.Tier).InclusiveBetween(1, 5)
            .WithMessage("The field 'tier' goes from 1 (official joint text) to 5 (other).");
        RuleFor(source => source.Language).LanguageTag();
        RuleFor(source => source.Url).Address();
    }
}

public sealed class ExtractValidator : AbstractValidator<ExtractRequest>
{
    public ExtractValidator()
    {
        RuleFor(request => request.Text).SourceText();
        RuleFor(request => request.Title).AtMost(InputRules.MaxTitle);
        RuleFor(request => request.PublishedOn).Day();
        RuleFor(request => request.Kind).Kind();
    }
}

public sealed class NewStatementValidator : AbstractValidator<NewStatementRequest>
{
    private const int MaxParties = 20;
    private const int MaxParticipants = 100;
    private const int MaxSources = 1_000;

    public NewStatementValidator()
    {
        RuleFor(request => request.Title).Given().AtMost(InputRules.MaxTitle);
        RuleFor(request => request.Parties).Must(parties => parties is { Count: >= 2 and <= MaxParties })
            .WithMessage($"The field 'parties' has to name two to {MaxParties} states, in the order of this copy.");
        RuleFor(request => request.Parties).Must(parties => parties!.Distinct(StringComparer.OrdinalIgnoreCase).Count() == parties!.Count)
            .When(request => request.Parties is { Count: >= 2 }).WithMessage("The field 'parties' names the same state twice.");
        RuleForEach(request => request.Parties).Given().AtMost(100);
        RuleFor(request => request.Participants).Must(participants => participants is null or { Count: <= MaxParticipants })
            .WithMessage($"The field 'participants' may name {MaxParticipants} people.");
        RuleForEach(request => request.Participants).Given().AtMost(200);
        RuleFor(request => request.Date).Day();
        RuleFor(request => request.Place).AtMost(200);
        RuleFor(request => request.SourceIds).NotNull()
            .WithMessage("The field 'sourceIds' is missing: name the sources that the statement may rely on.");
        RuleFor(request => request.SourceIds).Must(ids => ids is null or { Count: <= MaxSources })
            .WithMessage($"The field 'sourceIds' may name {MaxSources} sources.");
        RuleFor(request => request.PrecedentIds).Must(ids => ids is null or { Count: <= MaxSources })
            .WithMessage($"The field 'precedentIds' may name {MaxSources} sources.");
    }
}

public sealed class DraftValidator : AbstractValidator<DraftRequest>;

public sealed class EditValidator : AbstractValidator<EditRequest>
{
    public EditValidator() => RuleFor(request => request.Text).Given().AtMost(100_000);
}

public sealed class CheckValidator : AbstractValidator<CheckRequest>
{
    private const int MaxSources = 1_000;

    public CheckValidator()
    {
        RuleFor(request => request.Text).SourceText();
        RuleFor(request => request.Topic).AtMost(100);
        RuleFor(request => request.Sources).Must(sources => sources is null or { Count: <= MaxSources })
            .WithMessage($"The field 'sources' may hold {MaxSources} sources.");
        RuleFor(request => request.SourceIds).Must(ids => ids is null or { Count: <= MaxSources })
            .WithMessage($"The field 'sourceIds' may name {MaxSources} sources.");
        RuleForEach(request => request.Sources).ChildRules(source =>
        {
            source.RuleFor(sent => sent.Id).AtMost(200);
            source.RuleFor(sent => sent.Title).AtMost(InputRules.MaxTitle);
            source.RuleFor(sent => sent.PublishedOn).Day();
            source.RuleFor(sent => sent.Kind).Kind();
            source.RuleFor(sent => sent.Text).SourceText();
        });
    }
}

public sealed class CompareValidator : AbstractValidator<CompareRequest>
{
    public CompareValidator()
    {
        RuleFor(request => request.Before).NotNull().WithMessage("The field 'before' is missing.").AtMost(SourceReader.MaxLength);
        RuleFor(request => request.After).NotNull().WithMessage("The field 'after' is missing.").AtMost(SourceReader.MaxLength);
        RuleFor(request => request.Language).LanguageTag();
    }
}
