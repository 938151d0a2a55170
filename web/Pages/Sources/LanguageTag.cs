using System.Text.RegularExpressions;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>BCP 47 tags as far as a drafter writes them: a language, a script, a region.</summary>
public static partial class LanguageTag
{
    public static bool IsTagOrEmpty(string? entry) => string.IsNullOrWhiteSpace(entry) || Tag().IsMatch(entry.Trim());

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
