using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words for which the source has another in the very same slot: "depends on Norland for coal" where it depends on Norland for steel,
/// "environmental concerns" where the concerns are of security. What stands in no slot that the passage fills departs from nothing.</summary>
internal sealed class SlotDepartures(TieWords words)
{
    private const int Reach = 14;

    // Commoner words ("thing", "way") fill a slot without saying much.
    private const double Telling = 0.4;

    private readonly Phrases _phrases = new(words);

    /// <summary>The departures, in the claim's order.</summary>
    public IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (Alignment.IsAsked(pair.Claim[at]) && (Beside(pair, at) ?? Behind(pair, at)) is { } instead)
            {
                yield return new Departure(DepartureKind.Slot, pair.Claim[at].Span, $"The source says “{pair.Read(pair.Passage[instead].Span)}” there, not “{pair.Said(pair.Claim[at].Span)}”.", false, pair.Claim[at].Weight)
                {
                    Instead = pair.Passage[instead].Span,
                };
            }
        }
    }

    /// <summary>A word of another field before or behind the same word: "military cooperation" and "economic cooperation".</summary>
    private int? Beside(Comparison pair, int at)
    {
        if (pair.Partner(at) is not null || pair.Claim[at].Kind != TermKind.Content)
        {
            return null;
        }

        foreach (var step in new[] { 1, -1 })
        {
            if (step == 1 && OtherRank(pair, at) is { } rank)
            {
                return rank;
            }

            if (at + step >= 0 && at + step < pair.Claim.Count && pair.Claim[at + step].Kind is TermKind.Content or TermKind.Value && pair.Alignment.PartnerOf(at + step) is >= 0 and var place
                && place - step >= 0 && place - step < pair.Passage.Count && IsFree(pair, place - step) && pair.Thesaurus.AreOfOtherFields(pair.Claim[at], pair.Passage[place - step]))
            {
                return place - step;
            }
        }

        return null;
    }

    /// <summary>"Second-largest" for "third-largest".</summary>
    private static int? OtherRank(Comparison pair, int at)
    {
        var mine = pair.Claim[at].Lower;
        var hyphen = mine.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && QuantityReader.IsOrdinal(mine[..hyphen])
            && pair.Passage.ToList().FindIndex(term => term.Lower.EndsWith(mine[hyphen..], StringComparison.Ordinal) && term.Lower.IndexOf('-', StringComparison.Ordinal) is > 0 and var other && QuantityReader.IsOrdinal(term.Lower[..other])) is >= 0 and var found
            ? found : null;
    }

    /// <summary>What hangs on the same word by the same preposition, or is the object of the same verb.</summary>
    private int? Behind(Comparison pair, int at)
    {
        if (pair.Claim[at].Kind is not (TermKind.Content or TermKind.Name) || IsVerbal(pair.Claim[at]))
        {
            return null;
        }

        for (var word = at - 1; word >= Math.Max(0, at - 6); word--)
        {
            if (TieWords.TieOf(pair.Claim[word].Lower) is not null)
            {
                return Complement(pair, at, word);
            }

            if (words.IsVerb(pair.Claim, word))
            {
                return Object(pair, at, word);
            }
        }

        return null;
    }

    private int? Complement(Comparison pair, int at, int preposition)
    {
        var mine = _phrases.After(pair.Claim, preposition + 1);
        var governor = _phrases.Governors(pair.Claim, preposition).FirstOrDefault(word => pair.Partner(word) is not null, -1);
        if (governor < 0 || !mine.Contains(at))
        {
            return null;
        }

        var place = pair.Alignment.PartnerOf(governor);
        for (var other = place + 1; other < Math.Min(pair.Passage.Count, place + Reach) && !pair.Passage[other].FirstOfSentence; other++)
        {
            if (pair.Passage[other].Lower == pair.Claim[preposition].Lower && _phrases.Governors(pair.Passage, other).Contains(place))
            {
                return Filled(pair, at, place, mine, _phrases.After(pair.Passage, other + 1), pair.Claim[preposition].Lower);
            }
        }

        return null;
    }

    private int? Object(Comparison pair, int at, int verb)
    {
        var mine = _phrases.After(pair.Claim, verb + 1);
        return pair.Alignment.PartnerOf(verb) is >= 0 and var place && mine.Contains(at) && pair.Passage[place].Verb && pair.Claim[verb].Base == pair.Passage[place].Base
            ? Filled(pair, at, place, mine, _phrases.After(pair.Passage, place + 1), string.Empty)
            : null;
    }

    /// <summary>The word that fills the slot in the passage, where nothing of the claim's phrase stands in it.</summary>
    private int? Filled(Comparison pair, int at, int place, List<int> mine, List<int> theirs, string preposition)
    {
        if (theirs.Count == 0 || theirs.Exists(pair.Alignment.IsTaken) || pair.Passage[theirs[^1]] is not { Kind: TermKind.Content or TermKind.Name, Weight: > 0 } filler || (preposition is "to" or "" && IsVerbal(filler)) || (preposition == "to" && IsVerbal(pair.Passage[theirs[0]])))
        {
            return null;
        }

        var term = pair.Claim[at];
        var open = pair.Partner(at) is null;
        var moved = !open && pair.SentenceOf(pair.Alignment.PartnerOf(at)) != pair.SentenceOf(place);
        if (term.Kind == TermKind.Name)
        {
            // "At the White House" beside "at his residence": a venue by name where the source has another.
            return preposition == "at" && term.Name is { Key: not null, Sort: not "person" } && (open || moved) ? theirs[^1] : null;
        }

        var last = at == mine[^1] && term.Weight > Telling;
        return (open && theirs.Exists(other => pair.Thesaurus.AreOfOtherFields(term, pair.Passage[other])))
            || (last && (moved || (theirs.Count > 1 && IsUnsaid(pair, mine)))) ? theirs[^1] : null;
    }

    // Of a phrase of several words none is carried, while the source fills the slot with others.
    private static bool IsUnsaid(Comparison pair, List<int> phrase) =>
        phrase.Count > 1 && phrase.TrueForAll(word => pair.Claim[word].Kind == TermKind.Content && pair.Partner(word) is null);

    private bool IsFree(Comparison pair, int at) => !pair.Alignment.IsTaken(at) && pair.Passage[at].Kind is TermKind.Content or TermKind.Name && pair.Passage[at].Weight > 0 && !IsVerbal(pair.Passage[at]);

    private bool IsVerbal(Term term) => words.IsFinite(term) || (term.Verb && term.Lower.EndsWith("ing", StringComparison.Ordinal)) || term.Lower.EndsWith("ly", StringComparison.Ordinal);
}
