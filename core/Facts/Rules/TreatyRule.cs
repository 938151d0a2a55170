using System.Globalization;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Treaties by name, with the article: "Article 5 of the U.S.-Japan Security Treaty", "Article V of the Treaty", where the treaty was named before.</summary>
/// <remarks>Treaties are listed, or known by their form (<see cref="TreatyRuns"/>). 5, V and Five are one article. A bare article counts only in a text that names a treaty.</remarks>
public sealed class TreatyRule : FactRule
{
    private const int NearBy = 300;

    private static readonly string[] Words = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <inheritdoc/>
    public override string Name => "treaty";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var named = Named(document);
        if (named.Count == 0)
        {
            yield break;
        }

        var next = 0;
        var used = new HashSet<int>();
        for (var term = 0; term < document.Terms.Length; term++)
        {
            while (next < named.Count && named[next].First < term)
            {
                next++;
            }

            if (document.Says(term, "article") && ArticleAt(document, term + 1) is { } article)
            {
                if (Article(document, named, term, article, next, used) is { } found)
                {
                    yield return found;
                }
            }
        }

        foreach (var treaty in named.Where(treaty => !used.Contains(treaty.First)))
        {
            var possessive = document.Terms[treaty.End - 1].Possessive && document.Says(treaty.End, "article") ? ArticleAt(document, treaty.End + 1) : null;
            if (possessive is null)
            {
                yield return new Found(treaty.Span, new TreatyValue(treaty.Name));
            }
        }
    }

    private static Found? Article(Document document, List<NamedTreaty> named, int term, string article, int next, HashSet<int> used)
    {
        var start = document.Terms[term].Start;
        var end = term + 2;
        if (document.SaysAny(end, "of", "in", "under"))
        {
            var at = end + 1;
            while (document.SaysAny(at, "the", "our", "their") || (document.Terms.Length > at && document.Terms[at].Kind == WordKind.Number && document.Word(at).Length == 4))
            {
                at++;
            }

            var following = named.FindIndex(next, treaty => treaty.First >= at);
            if (following >= 0 && named[following].First <= at)
            {
                used.Add(named[following].First);
                return new Found(new TextSpan(start, named[following].Span.End), new TreatyValue(named[following].Name, article));
            }

            if (document.SaysAny(at, "treaty", "pact", "agreement", "convention", "charter"))
            {
                var treaty = Last(named, term) ?? named[0];
                return new Found(new TextSpan(start, document.Terms[at].End), new TreatyValue(treaty.Name, article));
            }
        }

        var owner = named.FindLast(treaty => treaty.End == term);
        if (owner is not null)
        {
            used.Add(owner.First);
            return new Found(new TextSpan(owner.Span.Start, document.Terms[term + 1].End), new TreatyValue(owner.Name, article));
        }

        // A bare article belongs to a treaty named just before, else to the last one between parties that the text names at all.
        var near = named.FindLast(treaty => treaty.First < term && document.Terms[term].Start - treaty.Span.End < NearBy);
        var meant = near ?? named.FindLast(treaty => treaty.First < term && treaty.Bilateral) ?? named.Find(treaty => treaty.Bilateral);
        return meant is null ? null : new Found(new TextSpan(start, document.Terms[term + 1].End), new TreatyValue(meant.Name, article));
    }

    private static NamedTreaty? Last(List<NamedTreaty> named, int term) => named.FindLast(treaty => treaty.First < term);

    private static List<NamedTreaty> Named(Document document)
    {
        var named = new List<NamedTreaty>();
        foreach (var match in document.Listed.Where(match => match.Value is TreatyListing))
        {
            var treaty = Choose(document, match.Span, ((TreatyListing)match.Value).Treaty);
            named.Add(new NamedTreaty(match.Span, document.TermAt(match.Span.Start), document.TermAt(match.Span.End), treaty.Name, treaty.Parties.Count > 1));
        }

        var covered = named.SelectMany(treaty => Enumerable.Range(treaty.First, treaty.End - treaty.First)).ToHashSet();
        foreach (var (first, end, name) in TreatyRuns.Find(document))
        {
            var span = new TextSpan(document.Terms[first].Start, document.Terms[end - 1].End);
            if (!Enumerable.Range(first, end - first).Any(covered.Contains))
            {
                named.Add(new NamedTreaty(span, first, end, name, Bilateral: false));
            }
        }

        named.Sort((a, b) => a.First.CompareTo(b.First));
        return named;
    }

    // A form that fits several treaties ("Mutual Defense Treaty") is the one whose parties the text names most.
    private static TreatyEntry Choose(Document document, TextSpan span, TreatyEntry listed)
    {
        var candidates = document.Lists.Treaties[FoldedText.Fold(span.Of(document.Text))].ToList();
        if (candidates.Count < 2)
        {
            return listed;
        }

        int Named(TreatyEntry treaty) => document.Listed.Count(match => match.Value is StateListing state && treaty.Parties.Contains(state.State.Name));
        return candidates.MaxBy(Named)!;
    }

    /// <summary>The number of an article in digits, whatever its notation; null where the term is none.</summary>
    internal static string? ArticleAt(Document document, int term)
    {
        if (term >= document.Terms.Length || !document.Follows(term))
        {
            return null;
        }

        var word = document.Word(term);
        if (document.Terms[term].Kind == WordKind.Number)
        {
            return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 400 ? number.ToString(CultureInfo.InvariantCulture) : null;
        }

        if (Roman(word) is > 0 and var roman)
        {
            return roman.ToString(CultureInfo.InvariantCulture);
        }

        for (var value = 1; value < Words.Length; value++)
        {
            if (word.Equals(Words[value], StringComparison.OrdinalIgnoreCase))
            {
                return value.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static int Roman(ReadOnlySpan<char> word)
    {
        var (sum, previous) = (0, 0);
        for (var at = word.Length - 1; at >= 0; at--)
        {
            var value = word[at] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (value == 0 || word.Length > 7)
            {
                return 0;
            }

            sum += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return sum;
    }

    private sealed record NamedTreaty(TextSpan Span, int First, int End, string Name, bool Bilateral);
}
