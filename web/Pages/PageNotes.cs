using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace StatementDraft.Web.Pages;

/// <summary>What one request has to say to the page that answers it, or to the next one.</summary>
public static class PageNotes
{
    private const string NoticeKey = "Notice";
    private const string UndoKey = "Undo";
    private const string NothingDoneKey = "NothingDone";
    private const string SentenceKey = "StatusSentence";

    // A notice travels in a cookie: one too long would be refused with every request that follows.
    private const int LongestNotice = 2500;

    /// <summary>Says on the next page what has just been done.</summary>
    /// <param name="page">The page that did it.</param>
    /// <param name="sentence">What was done.</param>
    /// <param name="undo">The decision that can be taken back on the next page.</param>
    public static void Notify(this PageModel page, string sentence, string? undo = null) =>
        (page.TempData[NoticeKey], page.TempData[UndoKey]) = (Cut(sentence), undo);

    /// <summary>Says on the next page why nothing was done; what was typed for it is then put back where a script can do so.</summary>
    public static void NotifyNothingDone(this PageModel page, string sentence)
    {
        page.Notify(sentence);
        page.TempData[NothingDoneKey] = true;
    }

    /// <summary>Whether the last request did nothing of what was asked.</summary>
    public static bool IsNothingDone(ITempDataDictionary? notes) => notes?[NothingDoneKey] is true;

    /// <summary>What the last request left to be said; said once.</summary>
    public static string? Notice(this PageModel page) => page.TempData[NoticeKey] as string;

    /// <summary>The decision that the last request left to be taken back with one press.</summary>
    public static string? Undoable(this PageModel page) => page.TempData[UndoKey] as string;

    /// <summary>The 404 page with a sentence that names what is not there.</summary>
    public static NotFoundResult Missing(this PageModel page, string sentence)
    {
        page.HttpContext.Items[SentenceKey] = sentence;
        return new NotFoundResult();
    }

    public static string? StatusSentence(HttpContext context) => context.Items[SentenceKey] as string;

    private static string Cut(string sentence) => sentence.Length <= LongestNotice ? sentence
        : $"{WholeCharacters.Start(sentence, LongestNotice)} …";
}
