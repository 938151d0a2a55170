using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Which word of a passage carries which word of a claim.</summary>
internal sealed class Alignment
{
    // Whom "we" stands for is named at the head of a statement, and seldom in the sentence that says what they do.
    private const double SaidByWe = 0.3;

    private readonly int[] _partner;
    private readonly double[] _strength;
    private readonly bool[] _taken;

    private Alignment(IReadOnlyList<Term> claim, IReadOnlyList<Term> passage, IReadOnlyList<Term> context)
    {
        (Claim, Passage, Context) = (claim, passage, context);
        _partner = new int[claim.Count];
        _strength = new double[claim.Count];
        _taken = new bool[passage.Count];
        Array.Fill(_partner, -1);
    }

    /// <summary>The claim's words.</summary>
    public IReadOnlyList<Term> Claim { get; }

    /// <summary>The passage's words.</summary>
    public IReadOnlyList<Term> Passage { get; }

    /// <summary>The words of the sentences before the passage, which its pronouns and "the two countries" may stand for.</summary>
    public IReadOnlyList<Term> Context { get; }

    /// <summary>Aligns greedily in the claim's order; among equally good partners the one nearest the last partner wins.</summary>
    public static Alignment Of(IReadOnlyList<Term> claim, IReadOnlyList<Term> passage, IReadOnlyList<Term> context, Thesaurus thesaurus)
    {
        var alignment = new Alignment(claim, passage, context);
        alignment.Run(thesaurus);
        alignment.KeepActsAtHome();
        return alignment;
    }

    /// <summary>The partner of a claim's word, by position; -1 where the passage has none.</summary>
    public int PartnerOf(int claimTerm) => _partner[claimTerm];

    /// <summary>How near the partner is: 1 the same word, 0.95 a derivation, 0.9 a listed synonym, 0.85 a kind of it.</summary>
    public double StrengthOf(int claimTerm) => _strength[claimTerm];

    /// <summary>Whether a word of the passage carries some word of the claim.</summary>
    public bool IsTaken(int passageTerm) => _taken[passageTerm];

    /// <summary>The share of the claim's weight that the passage carries.</summary>
    public double Coverage()
    {
        double all = 0, found = 0;
        var we = Enumerable.Range(0, Passage.Count).Any(at => Passage[at].Lower == "we" && (Passage[at].FirstOfSentence || (at > 0 && Passage[at - 1].Lower == ",")));
        var doer = true;
        for (var at = 0; at < Claim.Count; at++)
        {
            if (IsAsked(Claim[at]))
            {
                doer = doer && !Claim[at].Verb;
                var weight = we && doer && _partner[at] < 0 && IsParty(at) ? SaidByWe : Claim[at].Weight;
                all += weight;
                found += weight * _strength[at];
            }
            else if (Claim[at].Lower == "by")
            {
                doer = true;
            }
        }

        return all > 0 ? found / all : 0;
    }

    // "Norland and Sudland will meet", no "Norlandic companies will".
    private bool IsParty(int at) => Claim[at].Name is not null && (at + 1 >= Claim.Count || Claim[at + 1].Kind != TermKind.Content || Claim[at + 1].Verb);

    /// <summary>Whether a source must carry this word.</summary>
    public static bool IsAsked(Term term) => term.Weight > 0 && !term.Operator;

    private void Run(Thesaurus thesaurus)
    {
        var last = -1;
        for (var at = 0; at < Claim.Count; at++)
        {
            if (Claim[at].Weight <= 0)
            {
                continue;
            }

            var (best, bestValue) = (-1, 0.0);
            for (var other = 0; other < Passage.Count; other++)
            {
                var strength = Compare.Strength(Claim[at], Passage[other], thesaurus);
                if (strength <= 0)
                {
                    continue;
                }

                var value = strength - (0.004 * Math.Min(Math.Abs(other - (last + 1)), 25)) - (_taken[other] ? 0.3 : 0);
                if (value > bestValue)
                {
                    (best, bestValue, _strength[at]) = (other, value, strength);
                }
            }

            if (best >= 0)
            {
                (_partner[at], _taken[best], last) = (best, true, best);
            }
        }
    }

    /// <summary>Of two sentences one carries the claim. A party's act found in the other was done to something else:
    /// "both are expected to discuss peace. Japan has emphasized trade" does not say that anybody emphasized peace.</summary>
    private void KeepActsAtHome()
    {
        var border = Enumerable.Range(1, Math.Max(0, Passage.Count - 1)).FirstOrDefault(at => Passage[at].FirstOfSentence, -1);
        if (border < 0 || Passage.Skip(border).Take(3).Any(term => ClosedClass.IsPronoun(term.Lower) || term.Lower is "the" or "this" or "that" or "these"))
        {
            // "The deal was blocked": what is said there is said of the sentence before.
            return;
        }

        double first = 0, second = 0;
        for (var at = 0; at < Claim.Count; at++)
        {
            if (_partner[at] >= 0 && !Claim[at].Act)
            {
                (first, second) = _partner[at] < border ? (first + Claim[at].Weight, second) : (first, second + Claim[at].Weight);
            }
        }

        for (var at = 0; at < Claim.Count; at++)
        {
            if (Claim[at].Act && Claim[at].Verb && _partner[at] >= 0 && !HasDoerBeside(at, border) && (_partner[at] < border ? first < second : second < first))
            {
                _taken[_partner[at]] = false;
                (_partner[at], _strength[at]) = (-1, 0);
            }
        }
    }

    /// <summary>Whether the name before the act stands in the same sentence of the passage as the act: then the act is at home there.</summary>
    private bool HasDoerBeside(int act, int border)
    {
        for (var at = act - 1; at >= 0; at--)
        {
            if (Claim[at].Name is not null)
            {
                return _partner[at] >= 0 && (_partner[at] < border) == (_partner[act] < border);
            }
        }

        return false;
    }
}
