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
        ["all", "any", "every", "entire", "entirely", "whole", "full", "fully", "complete", "completely"],
        ["every", "each", "all", "any", "annual", "annually", "yearly", "monthly", "weekly", "daily"],
        ["only", "solely", "exclusively", "just", "sole"],
        ["strongly", "firmly", "strong", "firm", "strongest", "resolutely"],
        ["always", "consistently", "constantly", "ever"],
    ];

    // Words of rank 3 and more harden ("immediate", "strongly"); those below only colour.
    private const int Hardening = 3;

    private readonly StanceList _modifiers;

    /// <summary>Reads the ranked modifiers of the lexicon.</summary>
    public ScopeDepartures(Lexicon lexicon) => _modifiers = new StanceList(lexicon);

    /// <summary>The departures, in the claim's order.</summary>
    public IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var lower = pair.Claim[at].Lower;
            if (pair.Claim[at].Kind == TermKind.Content && !Widening.Contains(lower) && pair.Partner(at) is null && _modifiers.ModifierRank(lower) >= Hardening)
            {
                yield return new Departure(DepartureKind.Scope, pair.Claim[at].Span, $"The source does not say “{pair.Said(pair.Claim[at].Span)}”.", false, 0.7);
                continue;
            }

            if (!Widening.Contains(lower) || pair.Claim[at].Operator || (lower == "all" && at > 0 && pair.Claim[at - 1].Lower is "at" or "after" or "above"))
            {
                continue;
            }

            var alike = Alike.Where(group => group.Contains(lower)).SelectMany(group => group).Append(lower);
            if (!pair.Passage.Any(term => alike.Contains(term.Lower, StringComparer.Ordinal)))
            {
                yield return new Departure(DepartureKind.Scope, pair.Claim[at].Span, $"The source does not say “{pair.Said(pair.Claim[at].Span)}”.", false, 0.7);
            }
        }
    }
}
