using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Finds how firmly, and whether negated, the words of a sentence are said: from the words that set it to the end of their clause.</summary>
internal sealed class ScopeReader
{
    private static readonly HashSet<string> NegationWords = new(StringComparer.Ordinal)
    {
        "not", "never", "no", "neither", "nor", "cannot", "nobody", "none", "without", "hardly", "rarely", "no longer",
    };

    // "denied that", "dismissed reports that": so many words may stand between what denies and its "that".
    private const int MostBetween = 3;

    private readonly Dictionary<string, List<(string[] Bases, Firmness? Firmness, bool Noun)>> _operators = new(StringComparer.Ordinal);

    // Verbs that deny what their "that" introduces.
    private readonly Dictionary<string, List<string[]>> _deniers = new(StringComparer.Ordinal);

    /// <summary>Takes the phrases from the lexicon's hedges. Of those that deny only plain negations and "refuse to" and its kin count everywhere; "avoid" and
    /// "reject" are words like others, with synonyms and opposites, and deny what they are said of only before "that".</summary>
    public ScopeReader(Lexicon lexicon, BaseForms forms)
    {
        foreach (var hedge in lexicon.Hedges)
        {
            var denies = hedge.Modality == Modality.Denied;
            if (denies && !NegationWords.Contains(hedge.Phrase) && !hedge.Phrase.EndsWith(" to", StringComparison.Ordinal))
            {
                string[] bases = [.. hedge.Phrase.Split(' ').Select(forms.BaseOf)];
                _deniers[bases[0]] = [.. _deniers.GetValueOrDefault(bases[0], []), bases];
                continue;
            }

            if (hedge.Modality == Modality.Stated)
            {
                continue;
            }

            Add(hedge.Phrase, denies ? null : Firm(hedge.Modality), forms);
        }

        foreach (var phrase in lexicon.WordLists.GetValueOrDefault("noun-hedges") ?? [])
        {
            Add(phrase, Firmness.Hoped, forms, noun: true);
        }

        foreach (var phrase in lexicon.WordLists.GetValueOrDefault("noun-pledges") ?? [])
        {
            Add(phrase, Firmness.Expected, forms);
        }

        Add("will", Firmness.Announced, forms);
        Add("neither", null, forms);
        Add("nor", null, forms);
        Add("unable to", null, forms);
        Add("yet to", null, forms);
    }

    /// <summary>Marks the terms of one sentence.</summary>
    public void Read(IReadOnlyList<Term> terms)
    {
        Contrast(terms);
        foreach (var at in Enumerable.Range(0, terms.Count))
        {
            Deny(terms, at);
        }

        for (var at = 0; at < terms.Count; at++)
        {
            if (IsContractedNot(terms[at].Lower))
            {
                terms[at].Operator = true;
                Negate(terms, at, at + 1);
                if (terms[at].Lower.StartsWith("wo", StringComparison.Ordinal) || terms[at].Lower.StartsWith("would", StringComparison.Ordinal))
                {
                    Soften(terms, at, at + 1, Firmness.Announced);
                }

                continue;
            }

            if (Longest(terms, at) is not var (length, firmness, noun))
            {
                continue;
            }

            if (firmness is not null && (SaysWillSay(terms, at) || IsNoun(terms, at) || IsHabit(terms, at) || HedgeSense.IsOther(terms, at, length)))
            {
                continue;
            }

            if (firmness is { } softer)
            {
                Soften(terms, at, at + length, length == 1 && IsReported(terms, at) ? Firmness.Announced : softer, noun ? Firmness.Expected : Firmness.Considered);
            }
            else if (!(terms[at].Lower == "not" && at + 1 < terms.Count && terms[at + 1].Lower == "only"))
            {
                Negate(terms, at, at + length);
            }

            for (var index = at; index < at + length; index++)
            {
                terms[index].Operator = true;
            }

            at += length - 1;
        }
    }

    // "The ministry denied that Japan will buy", "dismissed the reports that it bought", "denied having bought", "ruled out buying", "denied plans to buy":
    // the verb behind is denied, whoever acts.
    private void Deny(IReadOnlyList<Term> terms, int at)
    {
        var length = _deniers.TryGetValue(Key(terms[at]), out var deniers) ? deniers.Max(bases => Fits(terms, at, bases)) : 0;
        if (length == 0 || Before(terms, at, 2).Any(index => NegationWords.Contains(terms[index].Lower) || IsContractedNot(terms[index].Lower)))
        {
            return;
        }

        var from = DeniedFrom(terms, at + length);
        if (from < 0)
        {
            return;
        }

        var denied = Enumerable.Range(from, terms.Count - from).TakeWhile(index => !EndsClause(terms, index)).Select(index => terms[index]).Where(term => term.Kind == TermKind.Content).ToList();
        if ((denied.Find(term => term.Verb || term.Act) ?? denied.FirstOrDefault()) is { } act)
        {
            act.Negation = terms[at].Span.Cover(terms[from - 1].Span);
        }
    }

    /// <summary>Where what is denied begins: behind "that" with a subject, at "-ing", behind the "to" of a noun; -1 where it is a thing ("rejected a bill that allowed").</summary>
    private static int DeniedFrom(IReadOnlyList<Term> terms, int start)
    {
        for (var index = start; index < terms.Count && index <= start + MostBetween && terms[index].Kind != TermKind.Mark; index++)
        {
            if (terms[index].Lower == "that" && index + 1 < terms.Count)
            {
                return index == start || !IsVerbal(terms[index + 1]) ? index + 1 : -1;
            }

            if (index == start && index + 1 < terms.Count && terms[index].Lower is "it" or "he" or "she" or "they" or "we" or "there" && IsVerbal(terms[index + 1]))
            {
                // "Denied it will miss": the "that" is left out.
                return index + 1;
            }

            if (index == start && terms[index].Lower.EndsWith("ing", StringComparison.Ordinal) && (terms[index].Verb || terms[index].Lower is "having" or "being"))
            {
                return index;
            }

            if (index > start && index + 1 < terms.Count && ((terms[index].Lower == "to" && (terms[index + 1].Verb || IsPlan(terms[index - 1]))) || (terms[index].Lower == "of" && terms[index + 1].Lower.EndsWith("ing", StringComparison.Ordinal))))
            {
                return index + 1;
            }
        }

        return -1;
    }

    private static bool IsPlan(Term term) => term.Lower is "plan" or "plans" or "intention" or "intentions" or "desire" or "wish" or "attempt" or "attempts" or "decision" or "offer" or "promise";

    private static bool IsVerbal(Term term) =>
        term.Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "would" or "will" or "could" or "can" or "may" or "might" or "should" or "does" or "did"
        || (term.Verb && term.Kind == TermKind.Content);

    private static IEnumerable<int> Before(IReadOnlyList<Term> terms, int at, int reach)
    {
        for (var index = Math.Max(0, at - reach); index < at && index < terms.Count; index++)
        {
            yield return index;
        }
    }

    // "He said they would meet" reports "they will meet".
    private static bool IsReported(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower == "would" && Before(terms, at, 12).Any(index => terms[index].Lower is "said" or "announced" or "stated" or "added" or "told" or "confirmed" or "noted" or "declared")
        && !terms.Any(term => term.Lower is "if" or "unless");

    // "Normally the crossing would take a day": what is usual is so.
    private static bool IsHabit(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower == "would" && terms.Any(term => term.Lower is "typically" or "normally" or "usually" or "ordinarily") && !terms.Any(term => term.Lower is "if" or "unless");

    // "The wind, the steam and the will".
    private static bool IsNoun(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower == "will" && at > 0 && terms[at - 1].Lower is "the" or "a" or "political" or "its" or "their" or "his" or "her" or "our" or "your" or "good";

    // "I will say that ...", "I would just underscore ...": a way of speaking, which leaves what is said as firm as it is.
    private static bool SaysWillSay(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower is "will" or "would" && at > 0 && terms[at - 1].Lower == "i"
        && terms.Skip(at + 1).Take(2).Any(term => term.Lower is "say" or "note" or "add" or "underscore" or "emphasize" or "stress" or "mention" or "point");

    private static void Contrast(IReadOnlyList<Term> terms)
    {
        for (var at = 1; at + 1 < terms.Count; at++)
        {
            if (terms[at].Lower != "than" && !(terms[at].Lower == "of" && terms[at - 1].Lower == "instead"))
            {
                continue;
            }

            for (var index = at + 1; index < terms.Count && terms[index].Kind != TermKind.Mark && terms[index].Lower is not ("and" or "but"); index++)
            {
                terms[index].Contrasted = true;
            }
        }
    }

    private static Firmness Firm(Modality modality) => modality switch
    {
        Modality.Expected or Modality.Planned => Firmness.Expected,
        Modality.Hoped => Firmness.Hoped,
        Modality.Considered or Modality.Conditional => Firmness.Considered,
        _ => Firmness.Stated,
    };

    private static bool IsContractedNot(string lower) => lower.EndsWith("n't", StringComparison.Ordinal);

    private void Add(string phrase, Firmness? firmness, BaseForms forms, bool noun = false)
    {
        var bases = phrase.Split(' ').Select(word => NegationWords.Contains(word) ? Written(word) : forms.BaseOf(word)).ToArray();
        if (!_operators.TryGetValue(bases[0], out var found))
        {
            _operators[bases[0]] = found = [];
        }

        found.Add((bases, firmness, noun));
        if (bases[0] == "be" && bases.Length > 2)
        {
            // "the visit expected to", "officials, likely to": the verb be is often left out or stands apart.
            Add(string.Join(' ', phrase.Split(' ').Skip(1)), firmness, forms, noun);
        }
    }

    private (int Length, Firmness? Firmness, bool Noun)? Longest(IReadOnlyList<Term> terms, int at)
    {
        (int Length, Firmness? Firmness, bool Noun)? best = null;
        foreach (var (bases, firmness, noun) in _operators.GetValueOrDefault(NegationWords.Contains(terms[at].Lower) ? Written(terms[at].Lower) : Key(terms[at])) ?? [])
        {
            if (Fits(terms, at, bases) is var length and > 0 && length > (best?.Length ?? 0))
            {
                best = (length, firmness, noun);
            }
        }

        return best;
    }

    // A word that denies is known by its letters: the base of "noted" is that of "note", which is spelled like "not".
    private static string Written(string word) => "=" + word;

    private static bool Is(Term term, string part) => part[0] == '=' ? term.Lower.AsSpan().SequenceEqual(part.AsSpan(1)) : Key(term) == part;

    private static string Key(Term term) => term.Kind == TermKind.Date ? string.Empty : term.Lower is "am" or "is" or "are" or "was" or "were" or "been" or "being" or "'s" ? "be" : term.Base;

    /// <summary>How many terms the phrase takes at this place, an adverb inside allowed; 0 where it does not stand.</summary>
    private static int Fits(IReadOnlyList<Term> terms, int at, string[] bases)
    {
        var index = at;
        if (bases.Length == 2 && bases[1] == "to" && at + 1 < terms.Count && terms[at + 1].Lower is "by" or "of" or "from" && terms[at].Kind == TermKind.Content)
        {
            // "the bid by the steel maker to acquire": the one who bids may stand between.
            var to = Enumerable.Range(at + 2, Math.Min(7, terms.Count - at - 2)).FirstOrDefault(other => terms[other].Lower == "to", -1);
            return to > 0 && to + 1 < terms.Count && terms[to + 1].Verb ? to + 1 - at : 0;
        }

        for (var part = 0; part < bases.Length; part++)
        {
            if (part > 0 && index < terms.Count && !Is(terms[index], bases[part])
                && (terms[index].Lower.EndsWith("ly", StringComparison.Ordinal) || terms[index].Lower is "also" or "now" or "still" or "together"))
            {
                index++;
            }

            if (index >= terms.Count || !Is(terms[index], bases[part]))
            {
                return 0;
            }

            index++;
        }

        return index - at;
    }

    /// <param name="terms">The terms of the sentence.</param>
    /// <param name="start">Where the words that soften begin.</param>
    /// <param name="from">Where what they soften begins.</param>
    /// <param name="firmness">How firm they leave it.</param>
    /// <param name="least">What is already softened as far is left as it is: "expects efforts to" still expects.</param>
    private static void Soften(IReadOnlyList<Term> terms, int start, int from, Firmness firmness, Firmness least = Firmness.Considered)
    {
        var hedge = terms[start].Span.Cover(terms[from - 1].Span);
        for (var index = from; index < terms.Count; index++)
        {
            if (PastRelative(terms, index) is { } past)
            {
                // ", which obliges the United States, applies to ...": the hedge goes on after the relative clause.
                index = past;
            }
            else if (EndsClause(terms, index))
            {
                return;
            }

            if (terms[index].Lower == "," && StopsAtComma(terms, start))
            {
                return;
            }

            if (firmness < terms[index].Firmness && (least == Firmness.Considered || terms[index].Firmness > least))
            {
                terms[index].Firmness = firmness;
                terms[index].Hedge = hedge;
            }
        }
    }

    // "If you look closely, the teams show ..." and "as with any possible threat, they are preparing" hedge nothing behind the comma.
    private static bool StopsAtComma(IReadOnlyList<Term> terms, int start) =>
        terms[start].Lower is "potential" or "possible" || (terms[start].Lower == "if" && start + 1 < terms.Count && terms[start + 1].Lower == "you");

    /// <summary>The comma that closes a relative clause opened by the comma at this place; null where none is opened or closed.</summary>
    private static int? PastRelative(IReadOnlyList<Term> terms, int at)
    {
        if (terms[at].Lower != "," || at + 1 >= terms.Count || terms[at + 1].Lower is not ("which" or "who" or "where"))
        {
            return null;
        }

        for (var index = at + 2; index < terms.Count; index++)
        {
            if (terms[index].Lower == ",")
            {
                return index;
            }
        }

        return null;
    }

    private static void Negate(IReadOnlyList<Term> terms, int start, int from)
    {
        for (var index = from; index < terms.Count && index < from + 6 && terms[index].Kind != TermKind.Mark; index++)
        {
            if (terms[index].Kind is TermKind.Content or TermKind.Name or TermKind.Value && !terms[index].Operator)
            {
                terms[index].Negation = terms[start].Span.Cover(terms[from - 1].Span);
                return;
            }
        }
    }

    /// <summary>Whether a new clause begins here that the operator before does not reach.</summary>
    public static bool EndsClause(IReadOnlyList<Term> terms, int at)
    {
        var term = terms[at];
        if (term.Lower is ";" or ":" or "(" or "—" or "–" or "\"" or "“" or "”")
        {
            return term.Lower is ";" or ":" or "—";
        }

        if (term.Lower is "but" or "while" or "although" or "though" or "whereas" or "because")
        {
            return true;
        }

        if (term.Kind != TermKind.Mark || at + 1 >= terms.Count)
        {
            return false;
        }

        var next = terms[at + 1];
        return next.Lower is "which" or "who" or "where" or "according" or "so" or "with"
            || (next.Lower is "and" or "but" && at + 2 < terms.Count && StartsSubject(terms[at + 2]))
            || (next.Kind == TermKind.Name && at + 2 < terms.Count && terms[at + 2].Lower is "said" or "added" or "told");
    }

    private static bool StartsSubject(Term term) =>
        term.Kind == TermKind.Name || term.Lower is "he" or "she" or "it" or "they" or "we" or "the" or "a" or "his" or "their" or "its" or "that" or "this" or "there";
}
