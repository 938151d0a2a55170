using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;

namespace StatementDraft.Web.Language;

/// <summary>What the scripts say, from <c>Scripts.resx</c> and its translations (<c>Scripts.ja.resx</c>). The scripts have their English words in them; a page brings only what is said otherwise.</summary>
public static class ScriptTexts
{
    private static readonly ResourceManager Files = new("StatementDraft.Web.Language.Scripts", typeof(ScriptTexts).Assembly);

    /// <summary>The texts in the language of the request, by their English words, as the JSON of a block of data in a page; null where the scripts know all of them.</summary>
    public static string? Block() => Block(name => Files.GetString(name, CultureInfo.CurrentUICulture));

    /// <summary>The same in any language.</summary>
    /// <param name="said">What a text is in that language, by its name; null where it has none.</param>
    public static string? Block(Func<string, string?> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var others = Files.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .Select(text => (English: (string)text.Value!, Said: said((string)text.Key)))
            .Where(text => text.Said is not null && text.Said != text.English)
            .OrderBy(text => text.English, StringComparer.Ordinal)
            .ToDictionary(text => text.English, text => text.Said);

        // As it is written, "<" cannot end the block.
        return others.Count == 0 ? null : JsonSerializer.Serialize(others);
    }
}
