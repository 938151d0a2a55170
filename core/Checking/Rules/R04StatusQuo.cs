using System.Text.RegularExpressions;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R4: the status-quo sentence in its atoms (strongly, any, unilateral, by force, or coercion), against the newest precedent that has such a sentence.</summary>
internal static partial class R04StatusQuo
{
    private static readonly (string Name, string Words)[] Atoms =
    [
        ("strongly", "strong"), ("any", "any "), ("unilateral", "unilateral"), ("by force", "force"), ("coercion", "coercion"),
    ];

    /// <summary>Names the atoms that the precedent has and the clause has lost. Says nothing where no precedent is among the sources.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (Sentence(input.Text) is not { } clause)
        {
            yield break;
        }

        var precedent = input.Sources.Sources.Where(source => source.Details.Kind == SourceKind.Statement)
            .OrderByDescending(source => source.Details.PublishedOn)
            .Select(source => (Source: source, Span: Sentence(source.Text)))
            .FirstOrDefault(found => found.Span is not null);
        if (precedent.Span is not { } theirs)
        {
            yield break;
        }

        var (now, before) = (clause.Of(input.Text), theirs.Of(precedent.Source.Text));
        foreach (var (name, words) in Atoms)
        {
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase) && !now.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                yield return new Finding("R4", Severity.Warn, clause, $"The precedent says “{name}” of changes to the status quo; this sentence has lost it.",
                    [new Evidence(precedent.Source.Quote(theirs), AnchorKind.Exact)]);
            }
        }
    }

    private static TextSpan? Sentence(string text) =>
        Sentences.Of(text).Cast<TextSpan?>().FirstOrDefault(span => Opposition().IsMatch(span!.Value.Of(text)));

    [GeneratedRegex(@"\boppos\w+[^.\n]{0,120}\bstatus quo\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opposition();
}
