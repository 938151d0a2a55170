namespace StatementDraft.Web.Language;

/// <summary>Beginnings of texts that are too long for their place.</summary>
public static class WholeCharacters
{
    /// <summary>The first <paramref name="most"/> UTF-16 units, one less where the last would be half a character; all of a shorter text.</summary>
    public static string Start(string words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length <= most ? words : words[..(char.IsHighSurrogate(words[most - 1]) ? most - 1 : most)];
    }
}
