using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

public sealed class ReadModel(FactPageReader reader, FactRecordStore records, IAntiforgery antiforgery) : PageModel
{
    internal const string NoSource = "No source has this id. It may belong to another database.";

    public SourceFacts Facts { get; private set; } = default!;

    public Source Source => Facts.Source;

    public JustDecided? Said { get; private set; }

    public string Token => this.FormState(antiforgery).Token;

    private bool AskedByScript => Request.Headers.ContainsKey("X-Fragment");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(NoSource);
        }

        if (AskedByScript)
        {
            return Pane();
        }

        Said = this.Notice() is { } notice ? new JustDecided(notice, this.Undoable()) : null;
        return Page();
    }

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
            return new JustDecided("This fact is not among those of the source any more, so nothing was rejected.", null);
        }

        var record = await records.AddAsync(FactDecision.Rejected, fact, Person.Local, null, cancellation);
        return new JustDecided($"Rejected “{FactWording.Value(fact)}”. Drafts no longer use it.", record.Id);
    }

    private async Task<JustDecided> TakeBackAsync(string recordId, CancellationToken cancellation) =>
        await records.TakeBackAsync(Source.Id, recordId, Person.Local, cancellation) switch
        {
            null => new JustDecided("This decision was taken back before.", null),
            { Decision: FactDecision.Marked } mark => new JustDecided($"Taken back: “{mark.Fact.Quotation.Words}” is no longer marked.", null),
            var record => new JustDecided($"Taken back: “{record.Fact.Quotation.Words}” is read by the rules again.", null),
        };

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        Facts = (await reader.FindAsync(id, FactFilter.Of(Request.Query), cancellation))!;
        return Facts is not null;
    }

    private FragmentResult<FactsPane> Pane() => new(new Dictionary<string, object?>
    {
        [nameof(FactsPane.Facts)] = Facts,
        [nameof(FactsPane.Token)] = Token,
        [nameof(FactsPane.Said)] = Said,
    });
}
