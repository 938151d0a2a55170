using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Who does what to whom: two names around a verb that stand the other way round in the source.</summary>
internal static class RoleDepartures
{
    /// <summary>At most one departure: the first verb whose names are swapped.</summary>
    public static Departure? Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var verb = pair.Claim[at];
            if (!verb.Verb || verb.Kind != TermKind.Content || pair.Alignment.PartnerOf(at) is not (>= 0 and var partner) || !pair.Passage[partner].Verb
                || IsNoun(pair.Claim, at) || IsNoun(pair.Passage, partner))
            {
                continue;
            }

            if (IsMutual(verb.Base) || IsPassive(pair.Claim, at) != IsPassive(pair.Passage, partner))
            {
                continue;
            }

            if ((Swapped(pair, at, partner) ?? Replaced(pair, at, partner)) is { } departure)
            {
                return departure;
            }
        }

        return null;
    }

    /// <summary>Two names after prepositions that have changed places: "an investment in Norland by Acme" is not "an investment in Acme by Norland".</summary>
    public static Departure? Reversed(Comparison pair)
    {
        var mine = Cases(pair.Claim, pair.ClaimText);
        if (mine.Count < 2)
        {
            return null;
        }

        var theirs = Cases(pair.Passage, pair.SourceText);
        for (var first = 0; first + 1 < mine.Count; first++)
        {
            var ((a, caseA), (b, caseB)) = (mine[first], mine[first + 1]);
            if (caseA != caseB && Has(theirs, a, caseB) && Has(theirs, b, caseA) && !Has(theirs, a, caseA) && !Has(theirs, b, caseB))
            {
                return new Departure(DepartureKind.Role, a.Span.Cover(b.Span), $"In the source “{pair.Said(a.Span)}” and “{pair.Said(b.Span)}” stand the other way round.", true);
            }
        }

        return null;

        static bool Has(List<(NameGroup Name, string Case)> cases, NameGroup name, string wanted) => cases.Exists(other => other.Case == wanted && IsSame(name, other.Name));
    }

    private static List<(NameGroup Name, string Case)> Cases(IReadOnlyList<Term> terms, string text)
    {
        var cases = new List<(NameGroup, string)>();
        for (var at = 0; at < terms.Count; at++)
        {
            if (terms[at].Name is not { } name || (at > 0 && ReferenceEquals(terms[at - 1].Name, name)))
            {
                continue;
            }

            var before = at == 0 ? string.Empty : terms[at - 1].Lower is "the" or "a" && at > 1 ? terms[at - 2].Lower : terms[at - 1].Lower;
            if (before is "by" or "from" or "to" or "in" or "for" or "against" or "on" or "into")
            {
                cases.Add((name, before));
            }
            else if (IsDoer(terms, text, at, name))
            {
                cases.Add((name, "by"));
            }
        }

        return cases;
    }

    // "Norland decided", "Norland's decision": the one who acts, as after "by".
    private static bool IsDoer(IReadOnlyList<Term> terms, string text, int at, NameGroup name)
    {
        while (at + 1 < terms.Count && ReferenceEquals(terms[at + 1].Name, name))
        {
            at++;
        }

        var written = terms[at].Span.Of(text);
        return written.EndsWith("’s", StringComparison.Ordinal) || written.EndsWith("'s", StringComparison.Ordinal)
            || (at + 1 < terms.Count && terms[at + 1].Verb && terms[at + 1].Kind == TermKind.Content && char.IsLower(text[terms[at + 1].Span.Start]));
    }

    /// <summary>The claim's doer is on the receiving side in the source, and the other way round.</summary>
    private static Departure? Swapped(Comparison pair, int verb, int partner)
    {
        var (before, after) = (NamesBeside(pair.Claim, verb, -1, 10), NamesBeside(pair.Claim, verb, 1, 10));
        var (sourceBefore, sourceAfter) = (NamesBeside(pair.Passage, partner, -1, 14), NamesBeside(pair.Passage, partner, 1, 14));
        var doer = before.Find(name => sourceAfter.Exists(other => IsSame(name, other)) && !sourceBefore.Exists(other => IsSame(name, other)) && !after.Exists(other => IsSame(name, other)));
        var receiver = after.Find(name => sourceBefore.Exists(other => IsSame(name, other)) && !sourceAfter.Exists(other => IsSame(name, other)) && !before.Exists(other => IsSame(name, other)));
        return doer is null || receiver is null
            ? null
            : new Departure(DepartureKind.Role, doer.Span.Cover(receiver.Span), $"In the source “{pair.Said(receiver.Span)}” does it, and “{pair.Said(doer.Span)}” is on the other side.", true);
    }

    /// <summary>The name right after the verb is another one in the source: "hosted Akie Abe, the widow of Shinzo Abe" is not "hosted Shinzo Abe".
    /// One that stands further on in a row ("counter Norland's tests as well as Sudland's") is carried there.</summary>
    private static Departure? Replaced(Comparison pair, int verb, int partner)
    {
        var (mine, theirs) = (NamesBeside(pair.Claim, verb, 1, 2), NamesBeside(pair.Passage, partner, 1, 2));
        return mine.Count > 0 && theirs.Count > 0 && mine[0].Sort == theirs[0].Sort && !IsAlike(mine[0], theirs[0])
            && !NamesBeside(pair.Passage, partner, 1, 30).Exists(other => IsAlike(mine[0], other)) && !pair.Claim.Any(term => term.Name is { } name && IsAlike(name, theirs[0]))
            ? new Departure(DepartureKind.Role, mine[0].Span, $"The source says “{pair.Read(theirs[0].Span)}” there, not “{pair.Said(mine[0].Span)}”.", true) { Instead = theirs[0].Span }
            : null;
    }

    private static List<NameGroup> NamesBeside(IReadOnlyList<Term> terms, int verb, int step, int reach)
    {
        var names = new List<NameGroup>();
        for (var at = verb + step; at >= 0 && at < terms.Count && Math.Abs(at - verb) <= reach; at += step)
        {
            if (terms[at].Lower is ";" or "but" or "while" or ".")
            {
                break;
            }

            if (terms[at].Name is { } name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>The same name, or one that is short for it; of two full names of people both words must agree.</summary>
    private static bool IsAlike(NameGroup a, NameGroup b) =>
        IsSame(a, b) && (a.Words.Count == 1 || b.Words.Count == 1 || a.Key is not null || a.Words[0] == b.Words[0]);

    private static bool IsSame(NameGroup a, NameGroup b) => a.Key is not null ? a.Key == b.Key : b.Key is null && a.Words[^1] == b.Words[^1];

    private static bool IsMutual(string verb) => verb is "met" or "meet" or "talk" or "cooperat" or "marry" or "agre" or "discus" or "negotiat" or "share";

    // "With training from Norland", "the support of Norland": what stands before and behind a noun is no doer and no receiver.
    private static bool IsNoun(IReadOnlyList<Term> terms, int at) => at > 0 && !terms[at].FirstOfSentence
        && terms[at - 1].Lower is "the" or "a" or "an" or "its" or "their" or "our" or "his" or "her" or "of" or "with" or "this";

    private static bool IsPassive(IReadOnlyList<Term> terms, int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 3; at--)
        {
            if (terms[at].Lower is "is" or "are" or "was" or "were" or "been" or "be" or "being")
            {
                return verb + 1 < terms.Count && Enumerable.Range(verb + 1, Math.Min(5, terms.Count - verb - 1)).Any(index => terms[index].Lower == "by");
            }
        }

        return verb + 1 < terms.Count && terms[verb + 1].Lower == "by";
    }
}
