using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Words like any, unilateral, unwavering: each gained or lost one changes how far or how strongly a commitment reaches.</summary>
internal sealed class ModifierChange
{
    // Determiners of everything: the closed class of English.
    private static readonly string[] Everything = ["any", "all", "every", "entire"];

    private readonly Dictionary<string, int> _ranks = [];

    private readonly ActChange _acts;

    internal ModifierChange(Lexicon lexicon, ActChange acts)
    {
        _acts = acts;
        foreach (var entry in lexicon.WordsOf("modifiers"))
        {
            var parts = entry.Split('=', 2, StringSplitOptions.TrimEntries);
            _ranks[ContentWords.KeyOf(parts[0])] = parts.Length > 1 && int.TryParse(parts[1], out var rank) ? rank : 2;
        }
    }

    internal IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var told = new List<CommitmentChange>();
        foreach (var change in EachOf(pair))
        {
            if (told.Count > 0 && Joined(pair, told[^1], change) is { } both)
            {
                told[^1] = both;
            }
            else
            {
                told.Add(change);
            }
        }

        return told;
    }

    // "Verifiable and irreversible" is one thing to a reader, where the same became of both.
    private static CommitmentChange? Joined(CommitmentPair pair, CommitmentChange one, CommitmentChange other)
    {
        if (one.Fate != other.Fate)
        {
            return null;
        }

        if (one.BeforeWords is { } lost && other.BeforeWords is { } next && lost.End < next.Start && one.Message == CommitmentMessages.Dropped(pair.WordsBefore(lost)) && other.Message == CommitmentMessages.Dropped(pair.WordsBefore(next))
            && IsListed(pair.TextBefore, lost, next))
        {
            return pair.Change(one.Fate, CommitmentMessages.Dropped(pair.WordsBefore(lost.Cover(next))), lost.Cover(next));
        }

        return one.AfterWords is { } gained && other.AfterWords is { } more && gained.End < more.Start && one.Message == CommitmentMessages.Added(pair.WordsAfter(gained)) && other.Message == CommitmentMessages.Added(pair.WordsAfter(more))
            && IsListed(pair.TextAfter, gained, more)
            ? pair.Change(one.Fate, CommitmentMessages.Added(pair.WordsAfter(gained.Cover(more))), null, gained.Cover(more))
            : null;
    }

    private static bool IsListed(string text, TextSpan one, TextSpan next) => text.AsSpan(one.End, next.Start - one.End).Trim() is "," or "and" or "or" or ", and" or ", or";

    private IEnumerable<CommitmentChange> EachOf(CommitmentPair pair)
    {
        var before = ModifiersOf(pair.TextBefore, pair.Before);
        var after = ModifiersOf(pair.TextAfter, pair.After);
        var actSaysIt = _acts.Of(pair).Any();
        var act = ActName.Of(pair.After.Proposition);
        foreach (var lost in ContentWords.Without(before.All, after.All))
        {
            var words = pair.WordsBefore(lost.Span);
            if (IsPartOfNewWords(pair.TextBefore, lost.Span, pair.Before, pair.TextAfter, pair.After))
            {
                continue;
            }

            if (Everything.Contains(lost.Key))
            {
                yield return pair.Change(CommitmentFate.Narrowed, CommitmentMessages.Dropped(words), lost.Span);
            }
            else if (IsRestricting(lost.Key) && (before.IsOfHead(lost.Span) || AddedWords.Softens(lost.Key)))
            {
                var message = before.IsOfHead(lost.Span) && HeadOf(pair.TextAfter, pair.After) is { } head
                    ? CommitmentMessages.DroppedWidens(words, act, head)
                    : CommitmentMessages.DroppedCoversMore(words, act);
                yield return pair.Change(CommitmentFate.Widened, message, lost.Span);
            }
            else if (!(actSaysIt && before.IsOfAct(lost.Span)))
            {
                yield return pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(words), lost.Span);
            }
        }

        foreach (var gained in ContentWords.Without(after.All, before.All))
        {
            var words = pair.WordsAfter(gained.Span);
            if (IsPartOfNewWords(pair.TextAfter, gained.Span, pair.After, pair.TextBefore, pair.Before))
            {
                continue;
            }

            if (Everything.Contains(gained.Key))
            {
                yield return pair.Change(CommitmentFate.Widened, CommitmentMessages.Added(words), null, gained.Span);
            }
            else if (IsRestricting(gained.Key) && (after.IsOfHead(gained.Span) || AddedWords.Softens(gained.Key)))
            {
                var message = after.IsOfHead(gained.Span) && HeadOf(pair.TextAfter, pair.After) is { } head
                    ? CommitmentMessages.AddedNarrows(words, act, $"{words} {head}")
                    : CommitmentMessages.AddedCoversLess(words, act);
                yield return pair.Change(CommitmentFate.Narrowed, message, null, gained.Span);
            }
            else if (!(actSaysIt && after.IsOfAct(gained.Span)))
            {
                yield return pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(words), null, gained.Span);
            }
        }
    }

    /// <summary>The modifiers of a commitment that are told here; those of words that are themselves new belong to them.</summary>
    internal static IEnumerable<TextSpan> SpansOf(string text, Commitment commitment, string otherText, Commitment other) =>
        commitment.Proposition.Modifiers.Where(span => !IsPartOfNewWords(text, span, commitment, otherText, other));

    private static bool IsPartOfNewWords(string text, TextSpan modifier, Commitment commitment, string otherText, Commitment other)
    {
        if (commitment.Proposition.ObjectSpan is not { } said || !said.Contains(modifier) || modifier.End >= said.End)
        {
            return false;
        }

        var next = ContentWords.Of(text, new TextSpan(modifier.End, said.End));
        return next.Count > 0 && !commitment.Proposition.Modifiers.Any(each => each.Contains(next[0].Span)) && !text.AsSpan(modifier.End, next[0].Span.Start - modifier.End).ContainsAny(",;")
            && ContentWords.Of(otherText, other.Span).All(word => word.Key != next[0].Key);
    }

    private bool IsRestricting(string key) => _ranks.GetValueOrDefault(key, 2) <= 1;

    private static Modifiers ModifiersOf(string text, Commitment commitment)
    {
        // What is only named as included is told whole.
        var including = IncludingChange.SpanOf(text, commitment);
        var words = commitment.Proposition.Modifiers.Where(span => including?.Contains(span) != true).Select(span => new ContentWord(ContentWords.KeyOf(span.Of(text)), span)).ToList();
        var act = ActPhrase.Of(text, commitment.Proposition);
        var said = commitment.Proposition.ObjectSpan;
        return new Modifiers(words, act, said, said is { } span ? HeadEnd(text, span) : 0);
    }

    // What stands before the first preposition, relative or infinitive belongs to the head of the object.
    private static int HeadEnd(string text, TextSpan said)
    {
        var words = Words.Of(text, said);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Span.Of(text);
            if (i > 0 && (word is "to" or "of" or "by" or "in" or "on" or "that" or "which" or "for" or "at" or "with" or "from" or "against" || word == ","))
            {
                return words[i].Span.Start;
            }
        }

        return said.End;
    }

    private static string? HeadOf(string text, Commitment commitment)
    {
        if (commitment.Proposition.ObjectSpan is not { IsEmpty: false } said)
        {
            return null;
        }

        var words = Words.Of(text, new TextSpan(said.Start, HeadEnd(text, said)));
        var head = words.Count > 0 && words[^1].Kind == WordKind.Letters ? words[^1].Span.Of(text) : null;
        return head is { Length: > 2 } ? head : null;
    }

    private sealed record Modifiers(IReadOnlyList<ContentWord> All, ActPhrase Act, TextSpan? Said, int HeadEnd)
    {
        internal bool IsOfAct(TextSpan span) => Act.Span.Contains(span) || Act.Modifiers.Contains(span);

        internal bool IsOfHead(TextSpan span) => Said is { } said && said.Start <= span.Start && span.End <= HeadEnd;
    }
}
