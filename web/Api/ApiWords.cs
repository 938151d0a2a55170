using System.Text.Json;

namespace StatementDraft.Web.Api;

/// <summary>The words of the API for a closed set: "fact-sheet".</summary>
public static class ApiWords
{
    /// <summary>All of them, for a sentence that says what there is.</summary>
    public static string List<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Word));

    /// <summary>The value; "fact sheet" and "fact_sheet" are read as well.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(word);
        var plain = word.Replace(' ', '-').Replace('_', '-');
        return Enum.GetValues<T>().Where(value => Word(value) == plain).Select(value => (T?)value).FirstOrDefault();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
