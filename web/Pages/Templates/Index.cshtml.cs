using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Templates;

public sealed class IndexModel(Catalogue catalogue) : PageModel
{
    public IReadOnlyList<ClauseTemplate> Templates => catalogue.Templates;

    public IReadOnlyList<LocatedProblem> Problems => catalogue.Problems;
}
