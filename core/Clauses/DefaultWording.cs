using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses;

/// <summary>Which of a point's wordings is used until a person chooses: it follows from the fact the point rests on.</summary>
/// <remarks>In this order: the wording with the source's own verb; the weakest where the source only considers it or says that it may be; the
/// strongest that does not go beyond the source's verb on the same ladder of <c>stances.yml</c>; else the usual one in the middle.</remarks>
internal sealed class DefaultWording(Lexicon lexicon)
{
    private Dictionary<string, StanceEntry>? _byPast;

    /// <summary>The number of the wording, counted from 0.</summary>
    public int Of(Alternatives alternatives, Fact? fact)
    {
        var usual = alternatives.Wordings.Count / 2;
        if (fact?.Value is not PositionValue { Stance: { Length: > 0 } stance })
        {
            return IsFaint(fact) ? 0 : usual;
        }

        return WithVerb(alternatives, stance) ?? (IsFaint(fact) ? 0 : NotBeyond(alternatives, stance) ?? usual);
    }

    private static bool IsFaint(Fact? fact) => fact?.Modality is Modality.Considered or Modality.Conditional;

    private static int? WithVerb(Alternatives alternatives, string stance)
    {
        if (stance.Length > 3 && Cue.Of(stance.TrimEnd('e') + "*") is { } verb)
        {
            for (var i = 0; i < alternatives.Wordings.Count; i++)
            {
                if (alternatives.Wordings[i].OfType<FixedWords>().Any(words => CueWords.Of(words.Words).Has(verb)))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private int? NotBeyond(Alternatives alternatives, string stance)
    {
        if (lexicon.Stances.FirstOrDefault(entry => entry.Lemma == stance) is not { Family: { } family, Rank: { } most })
        {
            return null;
        }

        int? best = null;
        var bestRank = -1;
        for (var i = 0; i < alternatives.Wordings.Count; i++)
        {
            if (StanceOf(alternatives.Wordings[i]) is { Rank: { } rank } entry && entry.Family == family && rank <= most && rank > bestRank)
            {
                (best, bestRank) = (i, rank);
            }
        }

        return best;
    }

    // An adverb makes a wording stronger than its verb: "strongly opposed" is never chosen for an "oppose".
    private StanceEntry? StanceOf(IReadOnlyList<TemplatePart> wording)
    {
        _byPast ??= lexicon.Stances.DistinctBy(entry => entry.Lemma).GroupBy(entry => Inflection.Regular(entry.Lemma).Past, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        return wording is [FixedWords { Words: var words }] && Cue.Split(words) is [var first, ..] ? _byPast.GetValueOrDefault(first) : null;
    }
}
