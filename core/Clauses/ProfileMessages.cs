namespace StatementDraft.Core.Clauses;

/// <summary>What is said of a profile that is not as it should be.</summary>
internal static class ProfileMessages
{
    public const string Sections = "The profile has no sections: a list under 'sections:', each with a heading and templates.";

    public static string TooLong(int length) =>
        FormattableString.Invariant($"The file has {length:N0} characters; a profile has at most {TemplateLimits.Characters:N0}.");

    public static string Missing(string key) => $"The profile has no {key}.";

    public static string EmptySection(string heading) => heading.Length == 0
        ? "A section without a heading names neither templates nor topics."
        : $"The section '{heading}' names neither templates nor topics.";

    public static string UnknownTemplate(string id) => $"There is no template '{id}'; its place stays empty.";

    public static string Twice(string id) => $"The template '{id}' stands in an earlier place already.";

    public static string UnknownStyle(string style, IReadOnlyList<string> known) =>
        known.Count == 0 ? $"There is no house style '{style}'." : $"There is no house style '{style}'; known are {string.Join(", ", known)}.";

    public const string Severities = "The severities are a map from rules to block, warn, inform or off.";

    public static string UnknownRule(string id) => $"There is no rule '{id}'.";

    public static string Severity(string rule, string value) => $"The severity of {rule} is block, warn, inform or off, not '{value}'.";
}
