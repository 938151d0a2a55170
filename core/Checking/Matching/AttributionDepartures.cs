using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words put in another mouth: the claim names who says so, and the source names somebody else, or nobody.</summary>
internal sealed class AttributionDepartures(IReadOnlySet<string> speechVerbs)
{
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "official", "source", "expert", "analyst", "spokesperson", "spokesman", "observer", "critic", "aide", "diplomat", "person",
    };

    /// <summary>At most one departure.</summary>
    public Departure? Find(Comparison pair)
    {
        var mine = Speakers(pair.Claim).FirstOrDefault(speaker => speaker.Name is not null);
        if (mine.Name is null)
        {
            return null;
        }

        var theirs = Speakers(pair.Passage).ToList();
        if (theirs.Count == 0 || theirs.Any(speaker => speaker.Pronoun || (speaker.Name is not null && Agree(mine.Name, speaker.Name))))
        {
            return null;
        }

        return new Departure(DepartureKind.Attribution, mine.Name.Span, $"In the source “{pair.Read(theirs[0].Span)}” says so, not “{pair.Said(mine.Name.Span)}”.", true) { Instead = theirs[0].Span };
    }

    private IEnumerable<(NameGroup? Name, bool Pronoun, TextSpan Span)> Speakers(IReadOnlyList<Term> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            if (terms[at].Lower == "according" && at + 1 < terms.Count && terms[at + 1].Lower == "to")
            {
                if (Speaker(terms, at + 2, 1, 6) is { } source)
                {
                    yield return source;
                }
            }
            else if (terms[at].Kind == TermKind.Content && speechVerbs.Contains(terms[at].Base) && terms[at] is { Verb: true, Lower: not "written", Base: not ("agre" or "share") } && !IsNoSpeech(terms, at))
            {
                if (IsPassive(terms, at))
                {
                    // "Will be asked by Lund": who is spoken to stands before the verb.
                    if (Enumerable.Range(at + 1, Math.Min(4, terms.Count - at - 1)).FirstOrDefault(index => terms[index].Lower == "by") is > 0 and var by && Speaker(terms, by + 1, 1, 6) is { } asking)
                    {
                        yield return asking;
                    }

                    continue;
                }

                var after = at + 1 < terms.Count && terms[at].Lower == "said" && (at == 0 || terms[at - 1].Kind == TermKind.Mark) ? Speaker(terms, at + 1, 1, 9) : null;
                if ((after ?? Speaker(terms, at - 1, -1, 7)) is { } speaker)
                {
                    yield return speaker;
                }
            }
        }
    }

    // "Is a state in the south", "in its report" name a thing; who "admitted to" a deed reports nothing.
    private static bool IsNoSpeech(IReadOnlyList<Term> terms, int at) =>
        (at > 0 && terms[at - 1].Lower is "a" or "an" or "the" or "this" or "its" or "his" or "her" or "their" or "our" or "no" or "each" or "every")
        || (terms[at].Base == "admit" && at + 1 < terms.Count && terms[at + 1].Lower == "to")
        || (terms[at].Lower is "ask" or "asks" or "asked" && at + 1 < terms.Count && terms[at + 1].Lower == "for")
        || (terms[at].Lower is "respond" or "responds" or "responded" && at + 1 < terms.Count && terms[at + 1].Lower is "to" or "directly");

    private static bool IsPassive(IReadOnlyList<Term> terms, int at) =>
        !terms[at].Lower.EndsWith("ing", StringComparison.Ordinal) && Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(index => terms[index].Lower is "be" or "is" or "are" or "was" or "were" or "been" or "being")
        && (terms[at - 1].Lower is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "also" or "not" || terms[at - 1].Lower.EndsWith("ly", StringComparison.Ordinal));

    // "... killed him, the governor said": what stands before the comma is what was said.
    private static bool IsEndOfWords(IReadOnlyList<Term> terms, int comma) =>
        terms[comma].Lower == "," && comma + 1 < terms.Count && terms[comma + 1].Lower is "the" or "a" or "an" && terms.Take(comma).Any(term => term is { Kind: TermKind.Content, Verb: true });

    private static (NameGroup? Name, bool Pronoun, TextSpan Span)? Speaker(IReadOnlyList<Term> terms, int from, int step, int reach)
    {
        (NameGroup? Name, bool Pronoun, TextSpan Span)? state = null;
        for (var at = from; at >= 0 && at < terms.Count && Math.Abs(at - from) < reach; at += step)
        {
            if (terms[at].Lower is ";" or "." or "”" or "“" or "\"" || (step < 0 && IsEndOfWords(terms, at)))
            {
                break;
            }

            if (step < 0 && terms[at].Name is { } aside && IsAside(terms, at, aside))
            {
                continue;
            }

            if (terms[at].Name is { Sort: not "state" } name)
            {
                return (name, false, name.Span);
            }

            if (terms[at].Name is { } country)
            {
                state ??= (country, false, country.Span);
            }
            else if (Unnamed.Contains(terms[at].Base) && step < 0)
            {
                return (null, false, terms[at].Span);
            }
            else if (terms[at].Lower is "he" or "she" or "they" or "i" or "we")
            {
                return (null, true, terms[at].Span);
            }
        }

        return state;
    }

    // "The mayor of Larkham said", "came to the White House, promising", "a trial in Norland, a judge said", "the Norlandic envoy said": who speaks is another.
    private static bool IsAside(IReadOnlyList<Term> terms, int at, NameGroup name)
    {
        var (first, last) = (at, at);
        while (first > 0 && ReferenceEquals(terms[first - 1].Name, name))
        {
            first--;
        }

        while (last + 1 < terms.Count && ReferenceEquals(terms[last + 1].Name, name))
        {
            last++;
        }

        var before = first > 0 && terms[first - 1].Lower is "the" ? first - 2 : first - 1;
        return (before >= 0 && terms[before].Lower is "in" or "of" or "from" or "at" or "near" or "to" or "with")
            || (name.Sort is "state" or "place" && last + 1 < terms.Count && terms[last + 1].Kind == TermKind.Content && !terms[last + 1].Verb);
    }

    private static bool Agree(NameGroup a, NameGroup b) =>
        a.Key is not null && a.Key == b.Key || a.Words.Any(word => word.Length > 2 && b.Words.Contains(word));
}
