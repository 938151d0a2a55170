using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace StatementDraft.Web.Pages;

/// <summary>What is shown where a page cannot be: a sentence and a way on.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public string Title => Code switch
    {
        400 => Texts.Of("This request cannot be read"),
        404 => Texts.Of("Not here"),
        405 => Texts.Of("This page does not take that"),
        413 => Texts.Of("Too large"),
        >= 500 => Texts.Of("Something went wrong on our side"),
        _ => Texts.Of("This cannot be shown"),
    };

    public string Sentence => PageNotes.StatusSentence(HttpContext) ?? Code switch
    {
        400 => Texts.Of("The form may have grown stale, or come from another site. Go back with your browser, which keeps what you typed, load the page anew and send it again."),
        404 => Texts.Of("No page has this address. It may have been mistyped, or what it named is not in this site."),
        405 => Texts.Of("The address is right, but what was sent to it is not something it takes."),
        413 => Texts.Of("What was sent is larger than this site takes. A pasted text may have 10 million characters, an upload 64 megabytes in all. Go back with your browser: what you typed is still there."),
        >= 500 => Texts.Of("Nothing that was saved is lost. Go back with your browser, which keeps what you typed, and try again; if it happens again, the log of the site says why."),
        _ => Texts.Of("The site cannot answer this request."),
    };

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer() => Response.StatusCode = Code is >= 400 and <= 599 ? Code : 404;
}
