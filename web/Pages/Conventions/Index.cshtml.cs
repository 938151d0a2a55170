using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Clauses;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Conventions;

public sealed class IndexModel(Catalogue catalogue) : PageModel
{
    public IReadOnlyList<ConventionRule> Rules => ConventionRules.All;

    public IReadOnlyList<StatementProfile> Profiles => catalogue.Current.Profiles;
}
