using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>In what way something is done, where the source says it is done in another: "met virtually" for "met in person", "mildly" for "strongly".</summary>
internal sealed class OtherWays
{
    // So far from what is done a way may be told.
    private const int Reach = 6;

    private readonly Dictionary<string, List<Way>> _ways = new(StringComparer.Ordinal);

    /// <summary>Reads the list "ways".</summary>
    public OtherWays(Lexicon lexicon, Func<string, string> baseOf)
    {
        foreach (var (line, set) in lexicon.WordsOf("ways/sets").Select((line, set) => (line, set)))
        {
            foreach (var (group, number) in line.Split('|').Select((group, number) => (group, number)))
            {
                foreach (var phrase in group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    string[] bases = [.. phrase.Split(' ').Select(baseOf)];
                    _ways.TryAdd(bases[0], []);
                    _ways[bases[0]].Add(new Way(set, number, bases));
                }
            }
        }
    }

    /// <summary>The departures, in the claim's order.</summary>
    public IEnumerable<Departure> Find(Comparison pair)
    {
        var mine = In(pair.Claim).ToList();
        if (mine.Count == 0)
        {
            yield break;
        }

        var theirs = In(pair.Passage).ToList();
        foreach (var (at, way) in mine)
        {
            if (!theirs.Exists(other => other.Way.Set == way.Set && other.Way.Number == way.Number)
                && theirs.Find(other => other.Way.Set == way.Set && IsNear(pair, at, way, other.At)) is { Way: not null } instead)
            {
                var (said, read) = (Span(pair.Claim, at, way), Span(pair.Passage, instead.At, instead.Way));
                yield return new Departure(DepartureKind.Slot, said, $"The source says “{pair.Read(read)}” there, not “{pair.Said(said)}”.", false) { Instead = read };
            }
        }
    }

    private static TextSpan Span(IReadOnlyList<Term> terms, int at, Way way) => terms[at].Span.Cover(terms[at + way.Bases.Length - 1].Span);

    private IEnumerable<(int At, Way Way)> In(IReadOnlyList<Term> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            foreach (var way in _ways.GetValueOrDefault(terms[at].Base) ?? [])
            {
                if (at + way.Bases.Length <= terms.Count && !Enumerable.Range(0, way.Bases.Length).Any(index => terms[at + index].Base != way.Bases[index]))
                {
                    yield return (at, way);
                }
            }
        }
    }

    // Whether a word beside the claim's way is carried close to the passage's.
    private static bool IsNear(Comparison pair, int at, Way way, int other) =>
        Beside(pair, at - 1, -1).Concat(Beside(pair, at + way.Bases.Length, 1)).Any(place => Math.Abs(place - other) <= Reach && pair.SentenceOf(place) == pair.SentenceOf(other));

    private static IEnumerable<int> Beside(Comparison pair, int from, int step)
    {
        for (var at = from; at >= 0 && at < pair.Claim.Count; at += step)
        {
            if (Alignment.IsAsked(pair.Claim[at]))
            {
                return pair.Alignment.PartnerOf(at) is >= 0 and var place ? [place] : [];
            }
        }

        return [];
    }

    private sealed record Way(int Set, int Number, string[] Bases);
}
