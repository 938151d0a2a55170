using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Adds a text as the newer version of a source. Neither of the two is changed.</summary>
[RequestSizeLimit(AddModel.MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = AddModel.MaxBytes, ValueLengthLimit = AddModel.MaxBytes)]
public sealed class UpdateModel(SourceStore sources, SourceVersionStore versions, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public SourceEntry Input { get; set; } = new();

    public Source Older { get; private set; } = default!;

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(ReadModel.NoSource);
        }

        // What a newer version mostly shares with the older one; its date is its own.
        var details = Older.Details;
        Input = new SourceEntry
        {
            Title = details.Title,
            Publisher = details.Publisher,
            Kind = details.Kind.ToString(),
            Tier = details.Tier?.ToString(CultureInfo.InvariantCulture),
            Language = details.Language,
            Url = details.Url,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(ReadModel.NoSource);
        }

        new AddModel.EntryValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var (documents, problems) = await SourceEntryReader.ReadAsync(Input, cancellation);
        foreach (var (field, problem) in problems)
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", problem);
        }

        if (ModelState.IsValid && documents.Count != 1)
        {
            ModelState.AddModelError("Input.Text", Texts.Of("A newer version is one text: paste it or choose its file, not both."));
        }

        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var added = await sources.AddAsync(documents[0].Text, SourceEntryReader.Details(Input, documents[0], alone: true), cancellation);
        if (!await versions.AddAsync(Older.Id, added.Source.Id, Person.Of(HttpContext), cancellation))
        {
            ModelState.AddModelError("Input.Text", added.Source.Id == Older.Id
                ? Texts.Of("This is the text of the older version, word for word. Nothing was added.")
                : Texts.Of("This is the text of “{0}”, which is an older version already. Nothing was added.", added.Source.Details.Title));
            return this.Refused();
        }

        this.Notify(added.Added
            ? Texts.Of("Added as the newer version of “{0}”.", Older.Details.Title)
            : Texts.Of("This text was here already, as “{0}”. It is now the newer version of “{1}”.", added.Source.Details.Title, Older.Details.Title));
        return RedirectToPage("Read", new { id = added.Source.Id.Value });
    }

    /// <summary>Takes back that this source is a newer version of another; the source itself stays.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(string id, string? older, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(ReadModel.NoSource);
        }

        this.Notify(await versions.TakeBackAsync(new SourceId(older ?? ""), new SourceId(id), Person.Of(HttpContext), cancellation)
            ? Texts.Of("It is no longer called a newer version. Statements that went over to it still use it.")
            : Texts.Of("This was taken back before."));
        return RedirectToPage("Read", new { id });
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await sources.FindAsync(new SourceId(id), cancellation) is not { } source)
        {
            return false;
        }

        Older = source;
        return true;
    }
}
