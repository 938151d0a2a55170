using System.Text.RegularExpressions;
using StatementDraft.Core.Clauses;

namespace StatementDraft.Web.Components.Templates;

/// <summary>A template's wording as plain text, for comparing a clause with it.</summary>
public static partial class TemplateWording
{
    /// <summary>Slots and parameters as bracketed names, every optional passage and item, and of alternatives the weakest.</summary>
    public static string Of(ClauseTemplate template) => BlankBeforeMark().Replace(Blanks().Replace(Of(template.Body), " "), "").Trim();

    private static string Of(IReadOnlyList<TemplatePart> parts) => string.Concat(parts.Select(Of));

    private static string Of(TemplatePart part) => part switch
    {
        FixedWords words => words.Words,
        SlotPart slot => $"[{slot.Slot}]",
        ParameterPart parameter => $"[{parameter.Name}]",
        RestingWords resting => Of(resting.Wording),
        OptionalPassage optional => Of(optional.Parts),
        SeriesPart series => string.Join(", ", series.Items.Select(Of)),
        Alternatives alternatives => alternatives.Wordings.Count > 0 ? Of(alternatives.Wordings[0]) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    // The blanks around a passage belong to its notation, as they do where a template is filled.
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@" (?=[.,;:])", RegexOptions.CultureInvariant)]
    private static partial Regex BlankBeforeMark();
}
