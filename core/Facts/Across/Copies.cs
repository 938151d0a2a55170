using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Across;

/// <summary>A source that repeats another one.</summary>
/// <param name="Copy">The one that adds nothing.</param>
/// <param name="Original">The best official, then the earliest, then the longest of the same story.</param>
/// <param name="Share">How much of the shorter one's text stands in the longer one, 0 to 1.</param>
public sealed record CopyOf(SourceId Copy, SourceId Original, double Share);

/// <summary>Finds the sources that are copies of one story: reprinted under another headline, cut shorter, or quoted whole.</summary>
/// <remarks>Two texts are one story when <see cref="Threshold"/> of the shorter one's runs of five words stand in the longer one (see
/// <see cref="Shingles"/>). The longest text of a story stands for it, and every other is held against those only; time is linear in the
/// texts. The order in which the sources are given changes nothing.</remarks>
internal static class Copies
{
    /// <summary>Measured on 29 texts of nine series of statements: two different ones share at most 0.24 of the
    /// shorter one; made-up copies (other headline, half of the text cut, one sentence in three reworded) share 0.55 and more.</summary>
    public const double Threshold = 0.45;

    /// <summary>Below this number of runs nothing is said: two short notes may well use the same sentence.</summary>
    private const int FewestRuns = 25;

    /// <summary>A run of words that stands in so many stories is a formula, and says nothing of where a text comes from.</summary>
    private const int Formula = 64;

    /// <summary>The copies among <paramref name="sources"/>, in their order.</summary>
    public static IReadOnlyList<CopyOf> Find(IReadOnlyList<Source> sources)
    {
        var read = sources.Select(source => (Source: source, Runs: Shingles.Of(source.Text)))
            .OrderByDescending(entry => entry.Runs.Count).ThenBy(entry => entry.Source.Fingerprint.Hex, StringComparer.Ordinal).ToList();
        var stories = new List<List<(Source Source, double Share)>>();
        var holders = new Dictionary<ulong, List<int>>();
        foreach (var (source, runs) in read)
        {
            if (Nearest(runs, holders) is var (story, share) && share >= Threshold)
            {
                stories[story].Add((source, share));
                continue;
            }

            foreach (var run in runs.Count < FewestRuns ? [] : runs)
            {
                if (!holders.TryGetValue(run, out var having))
                {
                    holders[run] = having = [];
                }

                if (having.Count <= Formula)
                {
                    having.Add(stories.Count);
                }
            }

            stories.Add([(source, 1)]);
        }

        var copies = stories.SelectMany(CopiesIn).ToDictionary(copy => copy.Copy);
        return [.. sources.Where(source => copies.ContainsKey(source.Id)).Select(source => copies[source.Id])];
    }

    private static (int Story, double Share)? Nearest(HashSet<ulong> runs, Dictionary<ulong, List<int>> holders)
    {
        if (runs.Count < FewestRuns)
        {
            return null;
        }

        var shared = new Dictionary<int, int>();
        foreach (var run in runs)
        {
            if (holders.TryGetValue(run, out var having) && having.Count <= Formula)
            {
                foreach (var story in having)
                {
                    shared[story] = shared.GetValueOrDefault(story) + 1;
                }
            }
        }

        return shared.Count == 0 ? null
            : shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value / (double)runs.Count)).First();
    }

    private static IEnumerable<CopyOf> CopiesIn(List<(Source Source, double Share)> story)
    {
        var original = story.MinBy(entry => (
            SourceHeader.TierOf(entry.Source.Details), entry.Source.Details.PublishedOn ?? DateOnly.MaxValue,
            -entry.Source.Text.Length, entry.Source.Fingerprint.Hex)).Source;
        var longest = story[0].Source;
        return from entry in story
               where entry.Source.Id != original.Id
               let share = entry.Source.Id == longest.Id ? story.First(other => other.Source.Id == original.Id).Share : entry.Share
               select new CopyOf(entry.Source.Id, original.Id, share);
    }
}
