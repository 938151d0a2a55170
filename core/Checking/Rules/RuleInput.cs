using System.Text.RegularExpressions;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>What a rule may look at.</summary>
/// <param name="Text">The text that is checked.</param>
/// <param name="Topic">The clause's topic, where it has one.</param>
/// <param name="Blanks">Where words are still missing, in order.</param>
/// <param name="Sources">The chosen sources.</param>
/// <param name="Lists">The lists.</param>
/// <param name="Claims">The claims, judged.</param>
/// <param name="Disagreements">Where the sources disagree, and what was decided about it.</param>
internal sealed record RuleInput(
    string Text, string? Topic, IReadOnlyList<TextSpan> Blanks, EvidenceBase Sources, ConventionLists Lists, IReadOnlyList<Claim> Claims, Disagreements Disagreements)
{
    /// <summary>The parties in the order of this copy; empty where the text is no statement's.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>How many paragraphs the text has; null where that is not known, as for a clause by itself.</summary>
    public int? Paragraphs { get; init; }

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => Lists.Lexicon;

    /// <summary>A list of conventions.yml; empty where the desk has taken it out.</summary>
    public IReadOnlyList<string> List(string name) => Lists.Words(name);

    /// <summary>Where the listed words stand, whole and in any case, or with their capitals where <paramref name="exactCase"/>.</summary>
    public IReadOnlyList<TextSpan> Find(string list, bool exactCase = false) => Lists.Find(list, exactCase, Text);

    /// <summary>Whether the text speaks of something.</summary>
    public bool Mentions(string words) => Text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A finding on a match of a pattern.</summary>
    public static Finding On(Match match, string rule, Severity severity, string message) =>
        new(rule, severity, TextSpan.At(match.Index, match.Length), message, []);
}
