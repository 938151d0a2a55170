using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>What is said of a profile that is not as it should be.</summary>
internal static class ProfileMessages
{
    public static readonly Wording Sections = $"The profile has no sections: a list under 'sections:', each with a heading and templates.";

    public static Wording TooLong(int length) =>
        $"The file has {length:N0} characters; a profile has at most {TemplateLimits.Characters:N0}.";

    public static Wording Missing(string key) => $"The profile has no {key}.";

    public static Wording EmptySection(string heading) => heading switch
    {
        "" => $"A section without a heading names neither templates nor topics.",
        _ => $"The section '{heading}' names neither templates nor topics.",
    };

    public static Wording UnknownTemplate(string id) => $"There is no template '{id}'; its place stays empty.";

    public static Wording Twice(string id) => $"The template '{id}' stands in an earlier place already.";

    public static Wording UnknownStyle(string style, IReadOnlyList<string> known) =>
        known.Count == 0 ? (Wording)$"There is no house style '{style}'." : (Wording)$"There is no house style '{style}'; known are {string.Join(", ", known)}.";

    public static readonly Wording Severities = $"The severities are a map from rules to block, warn, inform or off.";

    public static Wording UnknownRule(string id) => $"There is no rule '{id}'.";

    public static Wording Severity(string rule, string value) => $"The severity of {rule} is block, warn, inform or off, not '{value}'.";
}
