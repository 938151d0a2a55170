namespace StatementDraft.Core.Text.Aligning;

/// <summary>The sentences that stand elsewhere after. A wrong move hides an edit, so only those count that are long enough to know again,
/// and like each other as they are like nothing else.</summary>
internal sealed class MovedSentences(TokenizedText before, TokenizedText after)
{
    /// <summary>A sentence of fewer words ("We agreed.") may be a new one with the same wording.</summary>
    private const int FewestWords = 5;

    private readonly SortedDictionary<int, int> _pairs = [];
    private readonly HashSet<int> _movedAfter = [];

    /// <summary>Whether no sentence is known to have moved.</summary>
    internal bool IsEmpty => _pairs.Count == 0;

    internal bool HoldsBefore(int sentence) => _pairs.ContainsKey(sentence);

    internal bool HoldsAfter(int sentence) => _movedAfter.Contains(sentence);

    /// <summary>Takes two sentences that are the same and stand once in either text as moved, if they are long enough.</summary>
    internal void AddSame(int beforeSentence, int afterSentence)
    {
        if (IsLongEnough(before, beforeSentence))
        {
            Add(beforeSentence, afterSentence);
        }
    }

    /// <summary>Looks for the partners of sentences that found none where they stood, joins the words of all that moved, and tells the passages.</summary>
    internal List<MovedPassage> Settle(Span<int> partners, Span<int> partnersBack)
    {
        var free = new List<int>();
        for (var sentence = 0; sentence < before.Sentences.Length; sentence++)
        {
            if (IsFree(before.Sentences[sentence], partners) && !HoldsBefore(sentence) && IsLongEnough(before, sentence))
            {
                free.Add(sentence);
            }
        }

        if (free.Count > 0)
        {
            var freeAfter = new List<int>();
            for (var sentence = 0; sentence < after.Sentences.Length; sentence++)
            {
                if (IsFree(after.Sentences[sentence], partnersBack) && !HoldsAfter(sentence) && IsLongEnough(after, sentence))
                {
                    freeAfter.Add(sentence);
                }
            }

            foreach (var (here, there) in LikeSentences.Pairs(before, free, after, freeAfter))
            {
                if (InPlace.Fits(before.Sentences[here], after.Sentences[there], partners, partnersBack, this))
                {
                    Join(here, there, partners, partnersBack);
                }
                else
                {
                    Add(here, there);
                }
            }
        }

        foreach (var (here, there) in _pairs)
        {
            Join(here, there, partners, partnersBack);
        }

        return Passages();
    }

    internal bool HoldsWordBefore(int word) => !IsEmpty && HoldsBefore(before.SentenceOf(word));

    internal bool HoldsWordAfter(int word) => !IsEmpty && HoldsAfter(after.SentenceOf(word));

    private static bool IsFree(TokenRange sentence, Span<int> partners) => partners.Slice(sentence.Start, sentence.Length).IndexOfAnyExcept(-1) < 0;

    private static bool IsLongEnough(TokenizedText text, int sentence)
    {
        var words = 0;
        for (var i = text.Sentences[sentence].Start; i < text.Sentences[sentence].End; i++)
        {
            words += text.Words[i].Kind == WordKind.Mark ? 0 : 1;
        }

        return words >= FewestWords;
    }

    private void Add(int beforeSentence, int afterSentence)
    {
        _pairs[beforeSentence] = afterSentence;
        _movedAfter.Add(afterSentence);
    }

    private void Join(int beforeSentence, int afterSentence, Span<int> partners, Span<int> partnersBack)
    {
        var (here, there) = (before.Sentences[beforeSentence], after.Sentences[afterSentence]);
        var pairs = new List<(int Before, int After)>();
        ShortDiff.Find(before.TokensOf(beforeSentence), after.TokensOf(afterSentence), pairs);
        foreach (var (i, j) in pairs)
        {
            (partners[here.Start + i], partnersBack[there.Start + j]) = (there.Start + j, here.Start + i);
        }
    }

    // Sentences that moved together are one move.
    private List<MovedPassage> Passages()
    {
        var passages = new List<MovedPassage>();
        foreach (var (here, there) in _pairs)
        {
            var (from, to) = (before.Sentences[here], after.Sentences[there]);
            if (passages.Count > 0 && passages[^1] is var last && last.BeforeEnd == from.Start && last.AfterEnd == to.Start)
            {
                passages[^1] = last with { BeforeEnd = from.End, AfterEnd = to.End };
            }
            else
            {
                passages.Add(new MovedPassage(from.Start, from.End, to.Start, to.End));
            }
        }

        return passages;
    }
}
