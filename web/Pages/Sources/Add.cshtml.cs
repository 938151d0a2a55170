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
            AddedSentence = added.Count == 0 ? null : $"{sentence} The rest was not added.";
            return this.Refused();
        }

        this.Notify(sentence);
        return added is [var only] ? RedirectToPage("Read", new { id = only.Source.Id.Value }) : RedirectToPage("Index");
    }

    private static string Sentence(IReadOnlyList<AddedSource> added) => added switch
    {
        [{ Added: true }] => $"Added “{added[0].Source.Details.Title}”.",
        [{ Added: false }] => $"This text was here already, as “{added[0].Source.Details.Title}”. It was not added again.",
        _ when added.All(source => source.Added) => $"Added {added.Count.ToString("N0", CultureInfo.InvariantCulture)} texts.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Added {added.Count(source => source.Added):N0} of {added.Count:N0} texts; the others were here already."),
    };

    public sealed class EntryValidator : AbstractValidator<SourceEntry>
    {
        private const int ShortText = 300;

        public EntryValidator()
        {
            RuleFor(entry => entry.Text)
                .Must((entry, text) => !string.IsNullOrWhiteSpace(text) || entry.Files.Count + entry.Folder.Count > 0)
                .WithMessage("There is no text: paste one or choose a file.");
            RuleFor(entry => entry.Title).MaximumLength(ShortText).WithMessage("The title has {TotalLength} characters; the limit is {MaxLength}.");
            RuleFor(entry => entry.Publisher).MaximumLength(ShortText).WithMessage("The publisher has {TotalLength} characters; the limit is {MaxLength}.");
            RuleFor(entry => entry.PublishedOn).Must(DateEntry.IsDateOrEmpty)
                .WithMessage("The date of the document, “{PropertyValue}”, is no date: write year, month and day as in 2025-02-07.");
            RuleFor(entry => entry.Kind).Must(kind => string.IsNullOrEmpty(kind) || Enum.TryParse<SourceKind>(kind, out var known) && Enum.IsDefined(known))
                .WithMessage("The kind “{PropertyValue}” is none of those in the list.");
            RuleFor(entry => entry.Tier).Must(tier => tier is null or "" or "1" or "2" or "3" or "4" or "5")
                .WithMessage("The tier “{PropertyValue}” is none of 1 to 5.");
            RuleFor(entry => entry.Language).Must(LanguageTag.IsTagOrEmpty)
                .WithMessage("The language “{PropertyValue}” is no language tag: write en, ja or en-US.");
            RuleFor(entry => entry.Url).Must(url => string.IsNullOrWhiteSpace(url) || Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                .WithMessage("The address has to begin with http:// or https://.");
            RuleFor(entry => entry.Url).MaximumLength(2000).WithMessage("The address has {TotalLength} characters; the limit is {MaxLength}.");
        }
    }
}
