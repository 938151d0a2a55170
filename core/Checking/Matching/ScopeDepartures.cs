using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words that widen or harden a claim ("all", "any", "only", "strongly") and stand in no such place of the source.</summary>
internal sealed class ScopeDepartures
{
    private static readonly HashSet<string> Widening = new(StringComparer.Ordinal)
    {
        "all", "every", "only", "solely", "exclusively", "always", "entirely", "completely", "fully", "unconditionally", "strongly", "firmly", "any",
    };

    private static readonly string[][] Alike =
    [
        ["all", "any", "every", "entire", "entirely", "whole", "full", "fully", "complete", "completely", "wholeheartedly", "unreservedly"],
        ["every", "each", "all", "any", "annual", "annually", "yearly", "monthly", "weekly", "daily"],
        ["only", "solely", "exclusively", "just", "sole"],
        ["strongly", "firmly", "strong", "firm", "strongest", "resolutely"],
        ["always", "consistently", "constantly", "ever"],
    ];

    // Words of rank 3 and more harden ("immediate", "strongly"); those below only colour.
    private const int Hardening = 3;

    // So far from what it modifies a word may stand: "fully and without delay supports".
    private const int Reach = 4;

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "former", "ex", "ex-", "late", "then", "outgoing", "acting", "deputy", "vice", "would-be", "alleged", "so-called" };

    private readonly StanceList _modifiers;
    private readonly Dictionary<string, HashSet<string>> _superlatives = new(StringComparer.Ordinal);

    /// <summary>Reads the ranked modifiers and the superlatives of the lexicon.</summary>
    public ScopeDepartures(Lexicon lexicon)
    {
        _modifiers = new StanceList(lexicon);
        foreach (var sides in lexicon.WordsOf("superlatives/groups").Select(line => line.Split(':')).Where(sides => sides.Length == 2))
        {
            _superlatives[sides[0]] = [sides[0], .. sides[1].Split(',', StringSplitOptions.TrimEntries)];
        }
    }

    /// <summary>The departures, in the claim's order.</summary>
    public IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var term = pair.Claim[at];
            var said = Widened(pair, at) || Topped(pair, at) || Repeated(pair, at);
            if (said)
            {
                yield return new Departure(DepartureKind.Scope, term.Span, $"The source does not say “{pair.Said(term.Span)}”.", false, 0.7);
            }
            else if (Outdated(pair, at) is { } former)
            {
                yield return new Departure(DepartureKind.Scope, term.Span, $"The source says “{pair.Read(former.Span)}” of “{pair.Said(term.Span)}”; the clause leaves it out.", false, 0.9) { Instead = former.Span };
            }
        }
    }

    /// <summary>"All", "fully", "strongly": the source has no such word at what the claim says it of.</summary>
    private bool Widened(Comparison pair, int at)
    {
        var lower = pair.Claim[at].Lower;
        if (!Widening.Contains(lower))
        {
            return pair.Claim[at].Kind == TermKind.Content && pair.Partner(at) is null && _modifiers.ModifierRank(lower) >= Hardening && !_superlatives.ContainsKey(lower);
        }

        if (pair.Claim[at].Operator || (lower == "all" && at > 0 && pair.Claim[at - 1].Lower is "at" or "after" or "above"))
        {
            return false;
        }

        var alike = Alike.Where(group => group.Contains(lower)).SelectMany(group => group).Append(lower).ToHashSet(StringComparer.Ordinal);
        return !HasNear(pair, at, alike);
    }

    /// <summary>"The only", "the largest": the source has no such word at the same thing. "Only the second" is another "only".</summary>
    private bool Topped(Comparison pair, int at) =>
        _superlatives.TryGetValue(pair.Claim[at].Lower, out var alike) && at > 0 && (pair.Claim[at - 1].Lower is "the" or "its" or "their" or "other" || pair.Claim[at - 1].Name is not null)
        && !Widening.Contains(pair.Claim[at].Lower) && at + 1 < pair.Claim.Count && pair.Claim[at + 1].Kind != TermKind.Mark && pair.Alignment.Coverage() >= 0.5 && !HasNear(pair, at, alike, before: true);

    /// <summary>"Each year", "annually": the source does not say that it happens again and again.</summary>
    private static bool Repeated(Comparison pair, int at) => pair.Claim[at].Name is null && pair.Claim[at].Lower != "a" && IsFrequency(pair.Claim, at)
        && !Enumerable.Range(0, pair.Passage.Count).Any(other => IsFrequency(pair.Passage, other));

    private static bool IsFrequency(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower is "annual" or "annually" or "yearly" or "monthly" or "weekly" or "daily"
        || (terms[at].Lower is "each" or "every" or "per" or "a" && at + 1 < terms.Count && terms[at + 1].Lower is "year" or "month" or "week" or "day" or "quarter" or "annum");

    private static bool HasNear(Comparison pair, int at, HashSet<string> alike, bool before = false)
    {
        var places = Modified(pair, at).Select(pair.Alignment.PartnerOf).Where(partner => partner >= 0).ToList();
        if (places.Count > 0 && Before(pair, at) is >= 0 and var earlier)
        {
            places.Add(earlier);
        }

        return Enumerable.Range(0, pair.Passage.Count).Any(other =>
            alike.Contains(pair.Passage[other].Lower) && (places.Count == 0 || places.Exists(place => Math.Abs(place - other) <= Reach && (!before || pair.SentenceOf(place) == pair.SentenceOf(other))))
            && !(pair.Passage[other].Lower == "only" && IsCounted(pair.Passage, other) && !IsCounted(pair.Claim, at)));
    }

    // What an adverb or an adjective is said of: the next words asked for, or the one before.
    private static IEnumerable<int> Modified(Comparison pair, int at) =>
        Enumerable.Range(at + 1, pair.Claim.Count - at - 1).Where(index => Alignment.IsAsked(pair.Claim[index])).Take(2);

    private static int Before(Comparison pair, int at) =>
        Enumerable.Range(0, at).Reverse().Where(index => Alignment.IsAsked(pair.Claim[index])).Select(pair.Alignment.PartnerOf).FirstOrDefault(-1);

    // "Only the second", "only two".
    private static bool IsCounted(IReadOnlyList<Term> terms, int only) => terms.Skip(only + 1).Take(2).SkipWhile(term => term.Lower == "the").Take(1).Any(term => term.Quantity is not null);

    /// <summary>"Is ambassador" for "former ambassador": the word of the source that says it is over, or not yet so.</summary>
    private static Term? Outdated(Comparison pair, int at)
    {
        if (pair.Claim[at].Kind != TermKind.Content || pair.Claim[at].Weight <= 0 || pair.Alignment.PartnerOf(at) is not (> 0 and var partner)
            || pair.Claim[at].Name is not null || !pair.Claim.Take(at).TakeLast(4).Any(term => term.Lower is "is" or "are" or "as" or "remains")
            || pair.Claim.Any(term => Past.Contains(term.Lower)))
        {
            return null;
        }

        // Only adjectives and the names of a country may stand between: "former U.S. ambassador".
        for (var before = partner - 1; before >= Math.Max(0, partner - 3); before--)
        {
            if (Past.Contains(pair.Passage[before].Lower))
            {
                return pair.Passage[before];
            }

            if (pair.Passage[before].Kind is TermKind.Function or TermKind.Mark)
            {
                return null;
            }
        }

        return null;
    }
}
