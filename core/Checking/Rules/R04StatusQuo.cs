using System.Text.RegularExpressions;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R4: the status-quo sentence in its atoms (the verb, strongly, any, unilateral, by force, or coercion, who is named, where), against the newest precedent
/// that has such a sentence.</summary>
internal static partial class R04StatusQuo
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R4", $"Nothing lost from the status-quo sentence", $"Each word of it (strongly, any, unilateral, by force, or coercion) was negotiated; one that goes missing is read as a change of position, even in a longer sentence.", Severity.Warn)
    {
        OfClause = Find,
    };

    private static IEnumerable<Finding> Find(RuleInput input) =>
        Against(input.Text, input.Precedents, input.Lists).Select(lost => Rule.At(lost.Span, lost.Message, [lost.Evidence]));

    /// <summary>The atoms that the newest of <paramref name="precedents"/> with such a sentence has and the text has lost; none where no precedent has one.</summary>
    internal static IEnumerable<(TextSpan Span, Wording Message, Evidence Evidence)> Against(string text, IReadOnlyList<Source> precedents, ConventionLists lists)
    {
        foreach (var sentence in SentencesIn(text))
        {
            if (precedents.Select(source => (Source: source, Spans: SentencesIn(source.Text))).FirstOrDefault(found => found.Spans?.Count > 0) is not { Source: { } precedent, Spans: { } sentences })
            {
                yield break;
            }

            // A precedent may say it of several seas: the one that shares most is meant.
            var words = ContentWords.Of(text, sentence);
            var theirs = sentences.MaxBy(span => ContentWords.Likeness(ContentWords.Of(precedent.Text, span), words));
            var evidence = new Evidence(precedent.Quote(theirs), AnchorKind.Exact);
            foreach (var message in Lost(theirs.Of(precedent.Text), sentence.Of(text), lists))
            {
                yield return (sentence, message, evidence);
            }
        }
    }

    private static IEnumerable<Wording> Lost(string before, string now, ConventionLists lists)
    {
        if (Verb(before, lists.Lexicon) is { } verb && Verb(now, lists.Lexicon) is { } weaker && weaker.Rank < verb.Rank)
        {
            yield return $"The precedent says “{verb.Lemma}” of changes to the status quo; this sentence only says “{weaker.Lemma}”.";
        }

        foreach (var (name, matcher) in lists.StatusQuo)
        {
            if (matcher.Find(before).Count > 0 && matcher.Find(now).Count == 0)
            {
                yield return $"The precedent says “{name}” of changes to the status quo; this sentence has lost it.";
            }
        }

        foreach (var name in lists.Named.Find(before).Select(match => match.Value).Except(lists.Named.Find(now).Select(match => match.Value)))
        {
            yield return $"The precedent names “{name}” in this sentence; it is not named here.";
        }
    }

    private static StanceEntry? Verb(string sentence, Lexicon lexicon) =>
        Opposing().Match(sentence) is { Success: true } match
            ? lexicon.Stances.FirstOrDefault(stance => stance is { Family: "opposition", Rank: not null } && match.Value.StartsWith(stance.Lemma[..Math.Min(stance.Lemma.Length, 5)], StringComparison.OrdinalIgnoreCase))
            : null;

    private static List<TextSpan> SentencesIn(string text) => text.Contains("status quo", StringComparison.OrdinalIgnoreCase)
        ? [.. Sentences.Of(text).Where(span => Opposition().IsMatch(span.Of(text)))]
        : [];

    [GeneratedRegex(@"\b(?:oppos|object|reject|condemn|deplor)\w*[^.\n]{0,160}\bstatus quo\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opposition();

    [GeneratedRegex(@"\b(?:oppos|object|reject|condemn|deplor)\w*(?=[^.\n]{0,160}\bstatus quo\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opposing();
}
