using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>A person under an office that the source gives with a word that takes from it: "Ambassador Kalns" for "former ambassador Kalns", "Minister Lund" for
/// "deputy minister Lund".</summary>
internal static class LoweredOffices
{
    // Only a country or another word of the office may stand between: "former Latvian ambassador".
    private const int Reach = 3;

    private static readonly HashSet<string> Lowering = new(StringComparer.Ordinal) { "former", "ex", "ex-", "vice", "deputy", "acting", "interim", "assistant", "incoming", "designate" };

    /// <summary>The departures, in the claim's order.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Claim[at].Name is { Sort: null or "person" } name && Office(pair.Claim, at) is { } office && Lowered(pair.Claim, at) is null)
            {
                List<TextSpan?> theirs = [.. new[] { pair.Passage, pair.Alignment.Context }.SelectMany(terms => Enumerable.Range(0, terms.Count)
                    .Where(other => terms[other].Name is { } theirs && theirs.Words[^1] == name.Words[^1] && Office(terms, other)?.Base == office.Base).Select(other => Lowered(terms, other)))];
                if (theirs.Count > 0 && theirs.TrueForAll(word => word is not null))
                {
                    yield return new Departure(DepartureKind.Scope, office.Span, $"The source says “{pair.Read(theirs[0]!.Value)}” of “{pair.Said(office.Span.Cover(name.Span))}”; the clause leaves it out.", false, 0.9) { Instead = theirs[0] };
                }
            }
        }
    }

    /// <summary>The common word right before the first word of a name; where a sentence begins with it, it may be read as part of the name.</summary>
    private static Term? Office(IReadOnlyList<Term> terms, int name) =>
        terms[name].FirstOfSentence ? (terms[name].Name!.Words.Count > 2 ? terms[name] : null)
        : name > 0 && terms[name - 1] is { Kind: TermKind.Content, Name: null } office ? office : null;

    private static TextSpan? Lowered(IReadOnlyList<Term> terms, int name)
    {
        for (var at = name - 2; at >= 0 && at >= name - 2 - Reach && !terms[at + 1].FirstOfSentence && terms[at].Kind is TermKind.Content or TermKind.Name; at--)
        {
            if (Lowering.Contains(terms[at].Lower))
            {
                return terms[at].Span;
            }
        }

        return null;
    }
}
