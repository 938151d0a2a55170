using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Marks a passage as a fact: which words, as what, and what they say.</summary>
public sealed class MarkModel(FactPageReader reader, FactRecordStore records, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public ValueEntry Input { get; set; } = new();

    public SourceFacts Facts { get; private set; } = default!;

    public MarkEntry Passage { get; private set; } = default!;

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, string? words, string? at, string? kind, CancellationToken cancellation)
    {
        if (await reader.IsBeingReadAsync(id, cancellation))
        {
            return Redirect($"/sources/{id}");
        }

        if (!await LoadAsync(id, words, at, kind, cancellation))
        {
            return this.Missing(ReadModel.NoSource);
        }

        if (Passage.Place is { } place)
        {
            Input = PassageFinder.Proposal(Facts.Source, place, Passage.Kind, catalogue.Extractor, Facts.Facts);
        }
        else if (Passage.Problem is { } problem)
        {
            ModelState.AddModelError("words", problem);
            return this.Refused();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? words, string? at, string? kind, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, words, at, kind, cancellation))
        {
            return this.Missing(ReadModel.NoSource);
        }

        if (Passage.Place is not { } place)
        {
            ModelState.Clear();
            ModelState.AddModelError("words", Passage.Problem ?? Texts.Of("These words stand in the source more than once: choose which ones you mean."));
            return this.Refused();
        }

        new ValueEntryValidator(Passage.Kind, [.. Facts.Titles.Keys]).Validate(Input).AddTo(ModelState, nameof(Input));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var value = ValueEntryReader.Value(Input, Passage.Kind, place.Of(Facts.Source.Text));
        var firmness = ValueEntryReader.Firmness(Input);

        // Words that the rules read as the same sort of fact already: that is a correction.
        var there = Facts.Facts.FirstOrDefault(fact => fact.Fact.Kind == Passage.Kind && fact.Fact.Span == place)?.Fact;
        var fact = there is null
            ? PersonFacts.Mark(Facts.Source, place, value, firmness, ValueEntryReader.Topics(Input, []))
            : PersonFacts.Correct(there, value, firmness, ValueEntryReader.Topics(Input, there.Topics));
        var record = await records.AddAsync(there is null ? FactDecision.Marked : FactDecision.Corrected, fact, Person.Of(HttpContext), Input.Reason, cancellation);
        this.Notify(Texts.Of("Marked “{0}”: {1}.", fact.Quotation.Words, FactWording.Value(fact)), record.Id);
        return Redirect(Facts.AddressOf(fact, "in"));
    }

    private async Task<bool> LoadAsync(string id, string? words, string? at, string? kind, CancellationToken cancellation)
    {
        if (await reader.FindAsync(id, FactFilter.All, cancellation) is not { } facts)
        {
            return false;
        }

        (Facts, Passage) = (facts, PassageFinder.Find(facts.Source, words, at, kind));
        return true;
    }
}
