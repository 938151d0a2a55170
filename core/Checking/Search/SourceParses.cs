using System.Collections.Concurrent;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Search;

/// <summary>The propositions of the sources, parsed stretch by stretch when first asked for and kept. Safe to use from several threads.</summary>
/// <remarks>A source is parsed whole, so that "we" and "the two leaders" find who they are; only one longer than <see cref="Stretch"/> is cut, so that
/// a claim never waits for a book.</remarks>
internal sealed class SourceParses(IReadOnlyList<Source> sources, SentenceParser parser)
{
    private const int Stretch = 12_000;

    private readonly ConcurrentDictionary<(int Source, int From), IReadOnlyList<Proposition>> _parsed = new();

    /// <summary>The propositions whose verb stands inside <paramref name="span"/>, in order.</summary>
    public IReadOnlyList<Proposition> In(int source, TextSpan span)
    {
        var from = span.Start / Stretch * Stretch;
        var all = _parsed.GetOrAdd((source, from), Parse);
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Sentence.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var found = new List<Proposition>();
        for (var at = low; at < all.Count && all[at].Sentence.Start < span.End; at++)
        {
            if (span.Contains(all[at].VerbSpan))
            {
                found.Add(all[at]);
            }
        }

        return found;
    }

    // A stretch runs on past its end far enough to hold the sentence (two, for a passage) that begins inside it.
    private IReadOnlyList<Proposition> Parse((int Source, int From) place)
    {
        var text = sources[place.Source].Text;
        var start = Math.Max(0, place.From - 1000);
        var end = Math.Min(text.Length, place.From + Stretch + 2000);
        return start == 0 && end == text.Length ? parser.Parse(text) : [.. parser.Parse(text[start..end]).Select(proposition => Shift(proposition, start))];
    }

    private static Proposition Shift(Proposition proposition, int distance) => distance == 0 ? proposition : proposition with
    {
        Sentence = proposition.Sentence.Shift(distance),
        Span = proposition.Span.Shift(distance),
        VerbSpan = proposition.VerbSpan.Shift(distance),
        ActorSpan = proposition.ActorSpan?.Shift(distance),
        ObjectSpan = proposition.ObjectSpan?.Shift(distance),
        Operators = [.. proposition.Operators.Select(span => span.Shift(distance))],
        Modifiers = [.. proposition.Modifiers.Select(span => span.Shift(distance))],
        Adjuncts = [.. proposition.Adjuncts.Select(adjunct => adjunct with { Span = adjunct.Span.Shift(distance) })],
    };
}
