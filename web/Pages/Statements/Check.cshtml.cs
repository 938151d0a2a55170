using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of the whole statement, to be read or printed.</summary>
public sealed class CheckModel(StatementStore statements, StatementReview review, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout { get; private set; } = default!;

    public ReviewedCheck Check { get; private set; } = default!;

    public IReadOnlyDictionary<SourceId, Source> Sources { get; private set; } = new Dictionary<SourceId, Source>();

    /// <summary>Ticks and waivers.</summary>
    public ReviewForms Review => new(Check, this.FormState(antiforgery).Token, "check");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var lists = catalogue.Current;
        Statement = statement;
        Layout = StatementLayout.Of(statement, lists.Templates, lists.ProfileOf(statement.ProfileId));
        var reviewed = await review.ReadAsync(statement, cancellation: cancellation);
        (Check, Sources) = (reviewed.Check, reviewed.Sources);
        return Page();
    }
}
