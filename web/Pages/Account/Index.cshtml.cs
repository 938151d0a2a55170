using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Account;

/// <summary>Under which name the log shows what is done in this browser.</summary>
public sealed class IndexModel(IAntiforgery antiforgery) : PageModel
{
    public string Given { get; private set; } = "";

    /// <summary>The page she came from.</summary>
    public string? Back { get; private set; }

    public FormState Form => this.FormState(antiforgery);

    public void OnGet(string? back)
    {
        var name = Person.Of(HttpContext);
        (Given, Back) = (name == Person.Local ? "" : name, back);
    }

    public IActionResult OnPost(string? name, string? back)
    {
        (Given, Back) = ((name ?? "").Trim(), back);
        if (Person.Problem(Given) is { } problem)
        {
            ModelState.AddModelError("name", problem);
            return this.Refused();
        }

        Person.Remember(HttpContext, Given);
        this.Notify(Texts.Of("You work as {0} now.", Given));
        return Return();
    }

    public IActionResult OnPostForget(string? back)
    {
        Back = back;
        Person.Remember(HttpContext, null);
        this.Notify(Texts.Of("You work as {0} now.", Person.Local));
        return Return();
    }

    private LocalRedirectResult Return() => LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/account");
}
