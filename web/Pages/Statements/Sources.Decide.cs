using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Web.Components.Across;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What a person decides about a conflict between the sources.</summary>
public sealed partial class SourcesModel
{
    public async Task<IActionResult> OnPostDecideAsync(string id, string? conflict, string? fact, string? act, string? reason, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var disagreements = Agreement?.Disagreements ?? Disagreements.None;
        var decided = disagreements.Conflicts.FirstOrDefault(found => found.Id == conflict);
        var picked = decided?.Sides.SelectMany(side => side.Facts).FirstOrDefault(found => found.Id == fact);
        if (decided is null || (picked is null && act is not ("open" or "back")))
        {
            this.Notify(Unread is null
                ? Texts.Of("The sources have changed since you opened this page, and with them the conflict. Nothing was decided: look at it again.")
                : Texts.Of("Nothing was decided: a source is being read anew. Decide once that is done."));
            return RedirectToPage("Sources", new { id });
        }

        if (reason?.Length > ConflictCard.MaxReason)
        {
            this.Notify(Texts.Of("The reason has more than {0} characters. Nothing was decided: say it shorter.", ConflictCard.MaxReason));
            return RedirectToPage("Sources", null, new { id }, decided.Id);
        }

        var pick = ConflictPick.Of(decided, picked, reason, Person.Of(HttpContext), clock.GetUtcNow(), takenBack: picked is null && act == "back");
        await picks.AddAsync(id, pick, cancellation);
        this.Notify(pick.TakenBack ? Texts.Of("The decision is taken back: the conflict is open again.")
            : picked is null ? Texts.Of("The conflict is kept open.")
            : Texts.Of("“{0}” is picked. Clauses drafted from now on use it.", picked.Quotation.Words));
        return RedirectToPage("Sources", null, new { id }, decided.Id);
    }
}
