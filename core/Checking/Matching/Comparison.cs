using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>A claim beside one passage, with all that the slots are compared by.</summary>
/// <param name="ClaimText">The text the claim's spans are in.</param>
/// <param name="SourceText">The text the passage's spans are in.</param>
/// <param name="Alignment">Which word carries which.</param>
/// <param name="Thesaurus">Synonyms and opposites.</param>
/// <param name="IsKnown">Whether any source holds a word (its root) anywhere.</param>
/// <param name="IsBeside">Whether the source of the passage holds a word (its root) anywhere.</param>
/// <param name="HasQuantity">Whether any source holds an amount anywhere, in whatever notation.</param>
internal sealed record Comparison(string ClaimText, string SourceText, Alignment Alignment, Thesaurus Thesaurus, Func<Term, bool> IsKnown, Func<Term, bool> IsBeside, Func<Quantity, bool> HasQuantity)
{
    /// <summary>The claim's words.</summary>
    public IReadOnlyList<Term> Claim => Alignment.Claim;

    /// <summary>The passage's words.</summary>
    public IReadOnlyList<Term> Passage => Alignment.Passage;

    /// <summary>The claim's words at a span, as they stand between the marks of a message.</summary>
    public string Said(TextSpan span) => QuotedWords.Within(span.Of(ClaimText));

    /// <summary>The source's words at a span, as they stand between the marks of a message.</summary>
    public string Read(TextSpan span) => QuotedWords.Within(span.Of(SourceText));

    /// <summary>The passage's word that carries the claim's word, or null.</summary>
    public Term? Partner(int claimTerm) => Alignment.PartnerOf(claimTerm) is >= 0 and var at ? Passage[at] : null;

    /// <summary>In which sentence of the passage a word of it stands, counted from 0.</summary>
    public int SentenceOf(int passageTerm) => Enumerable.Range(1, passageTerm).Count(at => Passage[at].FirstOfSentence);

    /// <summary>The unclaimed words of the passage that stand where the claim's word would: beside the partners of its neighbours.</summary>
    public IEnumerable<int> Instead(int claimTerm, int reach = 4)
    {
        var (before, after) = (Nearest(claimTerm, -1), Nearest(claimTerm, 1));
        for (var at = 0; at < Passage.Count; at++)
        {
            if (!Alignment.IsTaken(at) && Passage[at].Weight > 0
                && ((before >= 0 && at > before && at - before <= reach) || (after >= 0 && at < after && after - at <= reach)))
            {
                yield return at;
            }
        }
    }

    /// <summary>Whether a word of the passage stands where the claim's word would: two of the four asked words around that one have their partners close by.</summary>
    public bool IsInPlace(int claimTerm, int passageTerm) =>
        Asked(claimTerm, -1).Take(2).Concat(Asked(claimTerm, 1).Take(2))
            .Count(at => Alignment.PartnerOf(at) is >= 0 and var partner && Math.Abs(partner - passageTerm) <= 6) >= 2;

    private IEnumerable<int> Asked(int from, int step)
    {
        for (var at = from + step; at >= 0 && at < Claim.Count; at += step)
        {
            if (Alignment.IsAsked(Claim[at]) && !(Claim[at].Quantity is { } same && ReferenceEquals(same, Claim[from].Quantity)))
            {
                yield return at;
            }
        }
    }

    private int Nearest(int claimTerm, int step)
    {
        var asked = 0;
        for (var at = claimTerm + step; at >= 0 && at < Claim.Count && asked < 2; at += step)
        {
            if (Alignment.PartnerOf(at) is >= 0 and var partner)
            {
                return partner;
            }

            asked += Alignment.IsAsked(Claim[at]) ? 1 : 0;
        }

        return -1;
    }
}
