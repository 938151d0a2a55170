using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R29: a statement that is not meant to bind avoids the words of a treaty, in its title, too.</summary>
internal static partial class R29Binding
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R29", $"No language of a binding text", $"“Shall”, “the Parties” and “enter into force” are read as an intention to be bound; a statement declares intentions.", Severity.Warn)
    {
        OfClause = Find,
        OfStatement = InTitle,
    };

    /// <summary>Flags the listed words outside quotation marks; the weaker ones are told, not warned of.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var quoted = input.Quoted;
        return input.Find("binding", exactCase: true).Select(span => (Span: span, Severity: Severity.Warn))
            .Concat(input.Find("binding-weakly", exactCase: true).Select(span => (Span: span, Severity: Severity.Inform)))
            .Where(found => !quoted.Any(span => span.Contains(found.Span)))
            .Select(found => Rule.At(found.Span, $"“{found.Span.Of(input.Text)}” is the language of a binding text.", null, found.Severity));
    }

    private static IEnumerable<Finding> InTitle(RuleInput input) =>
        BindingTitle().Match(input.Statement?.Title ?? "") is { Success: true } match ? [Rule.OnStatement($"The title says “{match.Value}”, which names a binding text.")] : [];

    [GeneratedRegex(@"\b(?:Agreement|Treaty|Convention|Protocol)\b(?! (?:on|of) )(?=$|\s*[:–—]|\s+[Bb]etween\b)", RegexOptions.CultureInvariant)]
    private static partial Regex BindingTitle();
}
