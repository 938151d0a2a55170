using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What changed since this person last looked. Ticks and objections go to the gate, as everywhere.</summary>
public sealed class ReviewModel(StatementStore statements, StatementReview review, StatementChecking checking, ReviewStore decisions, Catalogue catalogue, IAntiforgery antiforgery) : StatementPage(statements, catalogue)
{
    private readonly StatementStore _statements = statements;

    public ReviewedStatement Reviewed { get; private set; } = default!;

    public ReviewWalk Walk { get; private set; } = new([]);

    /// <summary>Her last look; null where she never looked.</summary>
    public Look? Look { get; private set; }

    public string By => Person.Of(HttpContext);

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Look = (await decisions.LooksAsync(id, cancellation)).LastOrDefault(look => look.By == By);
        Reviewed = await review.ReadAsync(Statement, cancellation: cancellation);
        if (Look?.Version != Statement.Version)
        {
            // As she saw it, with the sources it had then: what the check says otherwise because of them is told too.
            var seen = Look is null ? null : await _statements.FindAtAsync(id, Look.Version, cancellation);
            Walk = ReviewWalk.Of(seen is null ? null : (await checking.CheckAsync(seen, cancellation: cancellation)).Check, Reviewed.Check, Catalogue.Comparer);
        }

        return Page();
    }

    /// <summary>Moves the mark to the version that was on her screen.</summary>
    public async Task<IActionResult> OnPostSeenAsync(string id, int version, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        if (version < 1 || version > Statement.Version)
        {
            return BadRequest();
        }

        await decisions.LookAsync(id, By, version, cancellation);
        this.Notify(version == Statement.Version ? Texts.Of("All is seen. The next review begins here.") : Texts.Of("What was on this page is seen. Somebody has changed the statement since; that stands here now."));
        return RedirectToPage(new { id });
    }
}
