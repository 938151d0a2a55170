using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of the whole statement, to be read or printed.</summary>
public sealed class CheckModel(StatementStore statements, StatementReview review, Catalogue catalogue, IAntiforgery antiforgery) : StatementPage(statements, catalogue)
{
    public ReviewedCheck Check { get; private set; } = default!;

    public IReadOnlyDictionary<SourceId, Source> Sources { get; private set; } = new Dictionary<SourceId, Source>();

    /// <summary>Ticks and waivers.</summary>
    public ReviewForms Review => new(Check, this.FormState(antiforgery).Token, "check");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var reviewed = await review.ReadAsync(Statement, cancellation: cancellation);
        (Check, Sources) = (reviewed.Check, reviewed.Sources);
        return Page();
    }
}
