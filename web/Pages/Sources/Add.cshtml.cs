using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

// Larger than what is kept, so that a text over the limit is read, refused with a sentence, and shown again.
[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes, ValueLengthLimit = MaxBytes, ValueCountLimit = MaxFiles)]
public sealed class AddModel(SourceStore sources, IAntiforgery antiforgery) : PageModel
{
    internal const int MaxBytes = 64 * 1024 * 1024;
    private const int MaxFiles = 20_000;

    [BindProperty]
    public SourceEntry Input { get; set; } = new();

    public string? AddedSentence { get; private set; }

    public FormState Form => this.FormState(antiforgery);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        new EntryValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var (documents, problems) = await SourceEntryReader.ReadAsync(Input, cancellation);
        foreach (var (field, problem) in problems)
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", problem);
        }

        var added = await sources.AddAsync(
            [.. documents.Select(document => (document.Text, SourceEntryReader.Details(Input, document, alone: documents.Count == 1)))], cancellation);
        var sentence = Sentence(added);
        if (!ModelState.IsValid)
        {
            AddedSentence = added.Count == 0 ? null : Texts.Of("{0} The rest was not added.", sentence);
            return this.Refused();
        }

        this.Notify(sentence);
        return added is [var only] ? RedirectToPage("Read", new { id = only.Source.Id.Value }) : RedirectToPage("Index");
    }

    private static string Sentence(IReadOnlyList<AddedSource> added) => added switch
    {
        [{ Added: true }] => Texts.Of("Added “{0}”.", added[0].Source.Details.Title),
        [{ Added: false }] => Texts.Of("This text was here already, as “{0}”. It was not added again.", added[0].Source.Details.Title),
        _ when added.All(source => source.Added) => Texts.Of("Added {0} texts.", added.Count.ToString("N0", CultureInfo.InvariantCulture)),
        _ => Texts.Of("Added {0:N0} of {1:N0} texts; the others were here already.", added.Count(source => source.Added), added.Count),
    };

    public sealed class EntryValidator : AbstractValidator<SourceEntry>
    {
        private const int ShortText = 300;

        public EntryValidator()
        {
            RuleFor(entry => entry.Text)
                .Must((entry, text) => !string.IsNullOrWhiteSpace(text) || entry.Files.Count + entry.Folder.Count > 0)
                .WithMessage(Texts.Of("There is no text: paste one or choose a file."));
            RuleFor(entry => entry.Title).MaximumLength(ShortText).WithMessage(Texts.Of("The title has {TotalLength} characters; the limit is {MaxLength}."));
            RuleFor(entry => entry.Publisher).MaximumLength(ShortText).WithMessage(Texts.Of("The publisher has {TotalLength} characters; the limit is {MaxLength}."));
            RuleFor(entry => entry.PublishedOn).Must(DateEntry.IsDateOrEmpty)
                .WithMessage(Texts.Of("The date of the document, “{PropertyValue}”, is no date: write year, month and day as in 2025-02-07."));
            RuleFor(entry => entry.Kind).Must(kind => string.IsNullOrEmpty(kind) || Enum.TryParse<SourceKind>(kind, out var known) && Enum.IsDefined(known))
                .WithMessage(Texts.Of("The kind “{PropertyValue}” is none of those in the list."));
            RuleFor(entry => entry.Tier).Must(tier => tier is null or "" or "1" or "2" or "3" or "4" or "5")
                .WithMessage(Texts.Of("The tier “{PropertyValue}” is none of 1 to 5."));
            RuleFor(entry => entry.Language).Must(LanguageTag.IsTagOrEmpty)
                .WithMessage(Texts.Of("The language “{PropertyValue}” is no language tag: write en, ja or en-US."));
            RuleFor(entry => entry.Url).Must(url => string.IsNullOrWhiteSpace(url) || Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                .WithMessage(Texts.Of("The address has to begin with http:// or https://."));
            RuleFor(entry => entry.Url).MaximumLength(2000).WithMessage(Texts.Of("The address has {TotalLength} characters; the limit is {MaxLength}."));
        }
    }
}
