using StatementDraft.Core.Text;

namespace StatementDraft.Web.Language;

/// <summary>Words that a page shows between quotation marks.</summary>
public static class Quoted
{
    /// <summary>As they stand between the marks of a page, which are those of a message.</summary>
    public static string Within(string words) => QuotedWords.Within(words);
}
