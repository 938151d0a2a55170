using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Across;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The sources of a statement: what they say together, and which are chosen. What is decided about conflicts is in the other half of this class.</summary>
public sealed partial class SourcesModel(
    StatementStore statements, SourceStore sources, SourceVersionStore versions, ConflictPickStore picks, UnreadSources queue, Catalogue catalogue, TimeProvider clock, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public StatementEntry Input { get; set; } = new();

    public int Version { get; private set; }

    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    /// <summary>What the chosen sources say together; null where none is chosen.</summary>
    public AgreementView? Agreement { get; private set; }

    /// <summary>The chosen sources that have a newer version.</summary>
    public IReadOnlyList<PendingUpdate> Updates { get; private set; } = [];

    /// <summary>Which long sources have no facts yet; null where all are read.</summary>
    public string? Unread { get; private set; }

    public string DecideAction => $"/statements/{Statement.Id}/sources?handler=Decide";

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Version = Statement.Version;
        Input = new StatementEntry { SourceIds = [.. Statement.SourceIds.Select(source => source.Value)], PrecedentIds = [.. Statement.PrecedentIds.Select(source => source.Value)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Version = version;
        var chosen = Input.SourceIds.Distinct().ToList();
        if (chosen.Concat(Input.PrecedentIds).Any(source => Sources.All(line => line.Id.Value != source)))
        {
            ModelState.AddModelError("Input.SourceIds", Texts.Of("One of the sources chosen is not in this site any more: choose again."));
            return this.Refused();
        }

        var changed = Statement with
        {
            SourceIds = [.. chosen.Select(source => new SourceId(source))],
            PrecedentIds = [.. Input.PrecedentIds.Distinct().Select(source => new SourceId(source))],
        };
        if (await statements.SaveAsync(changed, version, "chose sources", cancellation) is Stale stale)
        {
            Version = stale.Current.Version;
            ModelState.AddModelError("Input.SourceIds", Texts.Of("Somebody chose sources in the meantime ({0} now). Save again to put your choice in the place of theirs.", stale.Current.SourceIds.Count));
            return this.Refused(StatusCodes.Status409Conflict);
        }

        this.Notify(Texts.Of("{0} chosen.", StatementWording.Number(chosen.Count, Texts.Of("source is"), Texts.Of("sources are"))));
        return RedirectToPage("Desk", new { id });
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        Statement = statement;
        Sources = await Lists.SourcesAsync(sources, cancellation);
        Updates = await versions.OfAsync(statement, cancellation);
        if (await queue.StandAsync(statement.SourceIds, cancellation) is { Count: > 0 } stands)
        {
            Unread = Texts.Of("{0} What the sources say together is shown once its facts are there.", SourceWording.Unread(stands));
        }
        else if (statement.SourceIds.Count > 0)
        {
            var material = await sources.LoadAsync(statement.SourceIds, cancellation);
            Agreement = AgreementView.Of(material.Sources, material.Facts, await picks.ListAsync(id, cancellation), catalogue.Lexicon);
        }

        return true;
    }
}
