using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Clauses;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Templates;

public sealed class ReadModel(Catalogue catalogue) : PageModel
{
    public ClauseTemplate Template { get; private set; } = default!;

    public IActionResult OnGet(string id)
    {
        if (catalogue.Templates.FirstOrDefault(template => template.Id == id) is not { } template)
        {
            return this.Missing(Texts.Of("No template has the id “{0}”. It may have been renamed, or left out because of a problem named on the page Templates.", id));
        }

        Template = template;
        return Page();
    }
}
