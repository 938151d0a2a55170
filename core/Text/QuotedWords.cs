namespace StatementDraft.Core.Text;

/// <summary>Words that a page or a message shows between quotation marks.</summary>
public static class QuotedWords
{
    /// <summary>As they stand between double marks: a quotation within them has single ones, “Tokyo said ‘not yet’”. Where words have to be letter for letter, they stand without marks around them.</summary>
    public static string Within(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');
    }
}
