using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

public sealed class ReadModel(FactPageReader reader, SourceStore sources, SourceVersionStore versions, FactRecordStore records, UnreadSources queue, IAntiforgery antiforgery) : PageModel
{
    internal static string NoSource => Texts.Of("No source has this id. It may belong to another database.");

    public SourceFacts Facts { get; private set; } = default!;

    public Source Source { get; private set; } = default!;

    /// <summary>How far the reading has come, where the facts of a long source are not there yet.</summary>
    public SourceStand? BeingRead { get; private set; }

    public JustDecided? Said { get; private set; }

    /// <summary>Its older and newer versions.</summary>
    public SourceLineage Around { get; private set; } = default!;

    public string Token => this.FormState(antiforgery).Token;

    private bool AskedByScript => Request.Headers.ContainsKey("X-Fragment");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await sources.FindAsync(new SourceId(id), cancellation) is not { } source)
        {
            return this.Missing(NoSource);
        }

        Source = source;
        BeingRead = await queue.StandAsync(source, cancellation);
        if (BeingRead is null)
        {
            Facts = await reader.ReadAsync(source, FactFilter.Of(Request.Query), cancellation) with { Passage = SourceParts.Passage(Request.Query["passage"], source.Text) };
            if (AskedByScript)
            {
                return Pane();
            }
        }

        Around = await versions.AroundAsync(source.Id, cancellation);
        Said = this.Notice() is { } notice ? new JustDecided(notice, this.Undoable()) : null;
        return Page();
    }

    /// <summary>How far the reading has come, for a script; no content once the facts are there.</summary>
    public async Task<IActionResult> OnGetReadingAsync(string id, CancellationToken cancellation) =>
        await sources.FindAsync(new SourceId(id), cancellation) is not { } source ? this.Missing(NoSource)
        : await queue.StandAsync(source, cancellation) is { } stand
            ? new FragmentResult<SourceBeingRead>(new Dictionary<string, object?> { [nameof(SourceBeingRead.Stand)] = stand })
            : StatusCode(StatusCodes.Status204NoContent);

    /// <summary>Rejects a fact, or takes a decision back: each with one press.</summary>
    public async Task<IActionResult> OnPostDecideAsync(string id, string? reject, string? takeBack, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(NoSource);
        }

        Said = takeBack is not null ? await TakeBackAsync(takeBack, cancellation) : await RejectAsync(reject ?? "", cancellation);
        if (AskedByScript)
        {
            await LoadAsync(id, cancellation);
            return Pane();
        }

        this.Notify(Said.Sentence, Said.Record);
        return Redirect(Facts.Address + Facts.Filter.ToQuery());
    }

    private async Task<JustDecided> RejectAsync(string factId, CancellationToken cancellation)
    {
        if (Facts.Facts.FirstOrDefault(fact => fact.Fact.Id == factId) is not { Fact: var fact })
        {
            return new JustDecided(Texts.Of("This fact is not among those of the source any more, so nothing was rejected."), null);
        }

        var record = await records.AddAsync(FactDecision.Rejected, fact, Person.Of(HttpContext), null, cancellation);
        return new JustDecided(Texts.Of("Rejected “{0}”. Drafts no longer use it.", FactWording.Value(fact)), record.Id);
    }

    private async Task<JustDecided> TakeBackAsync(string recordId, CancellationToken cancellation) =>
        await records.TakeBackAsync(Source.Id, recordId, Person.Of(HttpContext), cancellation) switch
        {
            null => new JustDecided(Texts.Of("This decision was taken back before."), null),
            { Decision: FactDecision.Marked } mark => new JustDecided(Texts.Of("Taken back: “{0}” is no longer marked.", mark.Fact.Quotation.Words), null),
            var record => new JustDecided(Texts.Of("Taken back: “{0}” is read by the rules again.", record.Fact.Quotation.Words), null),
        };

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await reader.FindAsync(id, FactFilter.Of(Request.Query), cancellation) is not { } facts)
        {
            return false;
        }

        (Facts, Source) = (facts, facts.Source);
        return true;
    }

    private FragmentResult<FactsPane> Pane() => new(new Dictionary<string, object?>
    {
        [nameof(FactsPane.Facts)] = Facts,
        [nameof(FactsPane.Token)] = Token,
        [nameof(FactsPane.Said)] = Said,
    });
}
