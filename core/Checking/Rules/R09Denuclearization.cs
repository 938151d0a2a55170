using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R9: "denuclearization of North Korea" or "of the Korean Peninsula": one form in a document; complete, verifiable and irreversible are not lost.</summary>
internal static class R09Denuclearization
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R9", $"One form of denuclearization", $"“Of North Korea” and “of the Korean Peninsula” are two positions, and each of “complete”, “verifiable” and “irreversible” is a demand.", Severity.Warn)
    {
        OfDocument = Find,
    };

    /// <summary>Flags the second form where both stand, a form that the newest precedent or an official text has otherwise, and a demand that the newest precedent has and the text has lost.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        if (input.Find("denuclearization") is not [var first, ..] spans)
        {
            return [];
        }

        var official = input.Sources.Sources.Where(source => source.Details.Kind is SourceKind.FactSheet or SourceKind.Readout);
        return spans.Where(span => IsPeninsula(span.Of(input.Text)) != IsPeninsula(first.Of(input.Text)))
            .Select(span => Rule.At(span, $"The text says “{first.Of(input.Text)}” before; use one form."))
            .Concat(Against(input, [.. input.Precedents.Where(source => input.Lists.Find("denuclearization", false, source.Text).Count > 0).Take(1), .. official]).Select(other => Rule.At(other.Span, other.Message, [other.Evidence])))
            .Concat(Lost(input, first));
    }

    /// <summary>Where other texts use only the other form.</summary>
    internal static IEnumerable<(TextSpan Span, Wording Message, Evidence Evidence)> Against(RuleInput input, IEnumerable<Source> others)
    {
        if (input.Find("denuclearization") is not [var first, ..])
        {
            yield break;
        }

        foreach (var source in others.DistinctBy(source => source.Id))
        {
            var theirs = input.Lists.Find("denuclearization", false, source.Text);
            if (theirs.Count > 0 && theirs.All(span => IsPeninsula(span.Of(source.Text)) != IsPeninsula(first.Of(input.Text))))
            {
                var quote = source.Quote(theirs[0]);
                yield return (first, $"“{source.Details.Title}” says “{quote.Words}”.", new Evidence(quote, AnchorKind.Exact));
            }
        }
    }

    private static IEnumerable<Finding> Lost(RuleInput input, TextSpan first)
    {
        var now = Around(input.Text, input).Select(sentence => sentence.Of(input.Text)).ToList();
        if (input.Precedents.Select(source => (Source: source, Sentences: Around(source.Text, input))).FirstOrDefault(found => found.Sentences.Count > 0) is not { Source: { } precedent } found)
        {
            yield break;
        }

        foreach (var demand in input.List("denuclearization-demands"))
        {
            if (found.Sentences.FirstOrDefault(sentence => Says(sentence.Of(precedent.Text), demand)) is { IsEmpty: false } theirs && !now.Exists(sentence => Says(sentence, demand)))
            {
                yield return Rule.At(first, $"“{precedent.Details.Title}” calls the denuclearization “{demand}”; this text has lost it.", [new Evidence(precedent.Quote(theirs), AnchorKind.Exact)]);
            }
        }
    }

    private static List<TextSpan> Around(string text, RuleInput input)
    {
        var found = input.Lists.Find("denuclearization", false, text);
        return found.Count == 0 ? [] : [.. Sentences.Of(text).Where(sentence => found.Any(sentence.Overlaps))];
    }

    // "Irreversibly" says it, too.
    private static bool Says(string sentence, string demand) => sentence.Contains(demand[..^1], StringComparison.OrdinalIgnoreCase);

    private static bool IsPeninsula(string words) => words.Contains("Peninsula", StringComparison.OrdinalIgnoreCase);
}
