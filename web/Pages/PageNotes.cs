using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace StatementDraft.Web.Pages;

/// <summary>What one request has to say to the page that answers it, or to the next one.</summary>
public static class PageNotes
{
    private const string NoticeKey = "Notice";
    private const string SentenceKey = "StatusSentence";

    /// <summary>Says on the next page what has just been done.</summary>
    public static void Notify(this PageModel page, string sentence) => page.TempData[NoticeKey] = sentence;

    /// <summary>What the last request left to be said; said once.</summary>
    public static string? Notice(this PageModel page) => page.TempData[NoticeKey] as string;

    /// <summary>The 404 page with a sentence that names what is not there.</summary>
    public static NotFoundResult Missing(this PageModel page, string sentence)
    {
        page.HttpContext.Items[SentenceKey] = sentence;
        return new NotFoundResult();
    }

    public static string? StatusSentence(HttpContext context) => context.Items[SentenceKey] as string;
}
