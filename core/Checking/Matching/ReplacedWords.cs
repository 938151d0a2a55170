using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>The one word or name of a claim that stands, in the very words of the source, in the place of another: "will sell tea to Norland" for "will sell coffee
/// to Norland". Who tells it in other words changes more than one; who changes one says something else, unless the two may stand for one another.</summary>
internal sealed class ReplacedWords(Lexicon lexicon, TieWords words)
{
    private const double Whole = 0.6;

    // Commoner words ("thing", "way") say little.
    private const double Telling = 0.4;

    // A derivation is the same word; a synonym is another telling.
    private const double Same = 0.95;

    // "Over concerns for security" beside "due to security concerns": the word has only changed its place.
    private const int Near = 6;

    private readonly HashSet<string> _superlatives = [.. lexicon.WordsOf("superlatives/groups").SelectMany(line => line.Split([':', ','], StringSplitOptions.TrimEntries))];

    /// <summary>The departures, in the claim's order.</summary>
    public IEnumerable<Departure> Find(Comparison pair)
    {
        if (pair.Alignment.Coverage() < Whole)
        {
            yield break;
        }

        foreach (var (mine, theirs) in Sentences(pair.Passage).SelectMany(sentence => new SameWords(pair.Claim, pair.Passage, sentence).Exchanged()))
        {
            if (Replaced(pair, mine, theirs) is var (word, instead))
            {
                yield return new Departure(DepartureKind.Slot, pair.Claim[word].Span, $"The source says “{pair.Read(pair.Passage[instead].Span)}” there, not “{pair.Said(pair.Claim[word].Span)}”.", false, pair.Claim[word].Weight)
                {
                    Instead = pair.Passage[instead].Span,
                };
            }
        }
    }

    // Each by itself: what stands in the place of a word in one is not said by the word standing in the other.
    private static IEnumerable<Range> Sentences(IReadOnlyList<Term> passage)
    {
        var border = Enumerable.Range(1, Math.Max(0, passage.Count - 1)).FirstOrDefault(at => passage[at].FirstOfSentence, passage.Count);
        yield return 0..border;
        if (border < passage.Count)
        {
            yield return border..passage.Count;
        }
    }

    /// <summary>The last words of two phrases that stand in one place, where nothing of the one is said in the other.</summary>
    private (int Word, int Instead)? Replaced(Comparison pair, IReadOnlyList<int> mine, IReadOnlyList<int> theirs)
    {
        List<int> asked = [.. mine.Where(at => Alignment.IsAsked(pair.Claim[at]))], told = [.. theirs.Where(at => pair.Passage[at].Weight > 0)];
        if (asked.Count == 0 || told.Count == 0 || asked.Exists(at => told.Exists(other => MayStandFor(pair, pair.Claim[at], pair.Passage[other]))))
        {
            return null;
        }

        var (word, instead) = (asked[^1], told[^1]);
        var (a, b) = (pair.Claim[word], pair.Passage[instead]);
        if (a.Kind != b.Kind || a.Weight < Telling || b.Weight < Telling || a.Quantity is not null || b.Quantity is not null || IsVerbal(pair.Claim, word) || IsVerbal(pair.Passage, instead)
            || IsAdverb(a) != IsAdverb(b) || (a.Kind == TermKind.Content && pair.Alignment.PartnerOf(word) is >= 0 and var carried && Math.Abs(carried - instead) <= Near))
        {
            return null;
        }

        // Several words for several are another telling, unless they stand elsewhere and there mean something else.
        var retold = told.Count > (asked.Count > 1 ? 1 : 2) && pair.Partner(word) is null;
        return a.Kind == TermKind.Name || (!retold && IsTheOnlyOne(pair, mine)) ? (word, instead) : null;
    }

    private bool MayStandFor(Comparison pair, Term a, Term b) =>
        Compare.Strength(a, b, pair.Thesaurus) > 0 || Compare.Strength(b, a, pair.Thesaurus) > 0 || (_superlatives.Contains(a.Lower) && _superlatives.Contains(b.Lower));

    private static bool IsTheOnlyOne(Comparison pair, IReadOnlyList<int> mine) =>
        !Enumerable.Range(0, pair.Claim.Count).Any(at => Alignment.IsAsked(pair.Claim[at]) && pair.Alignment.StrengthOf(at) < Same && !mine.Contains(at));

    private static bool IsAdverb(Term term) => term.Lower.EndsWith("ly", StringComparison.Ordinal);

    private bool IsVerbal(IReadOnlyList<Term> terms, int at) =>
        words.IsFinite(terms[at]) || (words.IsVerb(terms, at) && !(at > 0 && terms[at - 1].Lower == "and")) || (terms[at].Verb && terms[at].Lower.EndsWith("ing", StringComparison.Ordinal));
}
