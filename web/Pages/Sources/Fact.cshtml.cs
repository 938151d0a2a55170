using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>One fact: correct its value, or reject it and say why.</summary>
public sealed class FactModel(FactPageReader reader, FactRecordStore records, IAntiforgery antiforgery) : PageModel
{
    private SourceFacts _facts = default!;

    [BindProperty]
    public ValueEntry Input { get; set; } = new();

    public Source Source { get; private set; } = default!;

    public NumberedFact Numbered { get; private set; } = default!;

    public Fact Fact => Numbered.Fact;

    public IReadOnlyDictionary<string, string> Titles => reader.Titles;

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, string fact, CancellationToken cancellation)
    {
        if (await reader.IsBeingReadAsync(id, cancellation))
        {
            return Redirect($"/sources/{id}");
        }

        if (!await LoadAsync(id, fact, cancellation))
        {
            return Gone();
        }

        Input = ValueEntry.Of(Fact);
        return Page();
    }

    public async Task<IActionResult> OnPostCorrectAsync(string id, string fact, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fact, cancellation))
        {
            return Gone();
        }

        new ValueEntryValidator(Fact.Kind, [.. Titles.Keys]).Validate(Input).AddTo(ModelState, nameof(Input));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var value = ValueEntryReader.Value(Input, Fact.Kind, Fact.Quotation.Words);
        var corrected = PersonFacts.Correct(Fact, value, ValueEntryReader.Firmness(Input), ValueEntryReader.Topics(Input, Fact.Topics));
        var record = await records.AddAsync(FactDecision.Corrected, corrected, Person.Of(HttpContext), Input.Reason, cancellation);
        return Back(Texts.Of("Corrected: now “{0}”.", FactWording.Value(corrected)), record, corrected);
    }

    public async Task<IActionResult> OnPostRejectAsync(string id, string fact, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, fact, cancellation))
        {
            return Gone();
        }

        ModelState.Clear();
        if (Input.Reason?.Length > ValueEntryValidator.LongestWords)
        {
            ModelState.AddModelError("Input.Reason", Texts.Of("The reason has {0} characters; the limit is {1}.", Input.Reason.Length, ValueEntryValidator.LongestWords));
            return this.Refused();
        }

        var record = await records.AddAsync(FactDecision.Rejected, Fact, Person.Of(HttpContext), Input.Reason, cancellation);
        return Back(Texts.Of("Rejected “{0}”. Drafts no longer use it.", FactWording.Value(Fact)), record, null);
    }

    private RedirectResult Back(string sentence, FactRecord record, Fact? shown)
    {
        this.Notify(sentence, record.Id);
        return Redirect(shown is null ? $"/sources/{Source.Id.Value}{SourceParts.Query(Source.Text, Fact.Span.Start)}" : _facts.AddressOf(shown, "fact"));
    }

    private async Task<bool> LoadAsync(string id, string factId, CancellationToken cancellation)
    {
        if (await reader.FindAsync(id, FactFilter.All, cancellation) is not { } facts || facts.Facts.FirstOrDefault(fact => fact.Fact.Id == factId) is not { } found)
        {
            return false;
        }

        (_facts, Source, Numbered) = (facts, facts.Source, found);
        return true;
    }

    private NotFoundResult Gone() => this.Missing(Texts.Of("No source has this fact. It may have been rejected, or the rules no longer read it."));
}
