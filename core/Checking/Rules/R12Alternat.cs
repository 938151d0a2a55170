using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R12: each party's copy names that party first; the order of the parties is the same throughout one copy.</summary>
internal static class R12Alternat
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R12", $"One order of the parties in a copy", $"Each party keeps an original in which it is named first; a pair the other way round belongs to the other copy.", Severity.Warn)
    {
        OfDocument = Find,
        OfStatement = InTitle,
    };

    /// <summary>Flags a pair ("Japan-U.S.") in the other order than that of this copy, or than the first pair of a text that is no statement's;
    /// what stands between quotation marks keeps its words.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var quoted = input.Quoted;
        var seen = new HashSet<(string, string)>();
        foreach (var pair in Pairs(input.Text, input.Lists).Where(pair => !quoted.Any(span => span.Overlaps(pair.Span))))
        {
            if (IsTurned(pair.First, pair.Second, input.Parties) ?? seen.Contains((pair.Second, pair.First)))
            {
                yield return Rule.At(pair.Span, Message(pair.Second));
            }
            else
            {
                seen.Add((pair.First, pair.Second));
            }
        }
    }

    // The title lies in no clause.
    private static IEnumerable<Finding> InTitle(RuleInput input)
    {
        var title = input.Statement?.Title ?? "";
        return Pairs(title, input.Lists).Where(pair => IsTurned(pair.First, pair.Second, input.Parties) == true)
            .Select(pair => Rule.OnStatement($"The title says “{pair.Span.Of(title)}”. {Message(pair.Second)}"));
    }

    // Null where they are not both parties, so that no order is known.
    private static bool? IsTurned(string first, string second, IReadOnlyList<string> parties) =>
        parties.Contains(first) && parties.Contains(second) ? parties.First(party => party == first || party == second) == second : null;

    private static Wording Message(string party) => $"In this copy {party} comes first.";

    private static IEnumerable<(TextSpan Span, string First, string Second)> Pairs(string text, ConventionLists lists)
    {
        var names = lists.States.Find(text);
        for (var at = 1; at < names.Count; at++)
        {
            var (one, other) = (names[at - 1], names[at]);
            if (other.Span.Start == one.Span.End + 1 && text[one.Span.End] is '-' or '\u2010' or '\u2011' or '–' && one.Value != other.Value)
            {
                yield return (one.Span.Cover(other.Span), one.Value, other.Value);
            }
        }
    }
}
