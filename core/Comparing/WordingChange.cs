using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>What else a commitment is about: words of content that no other comparison has spoken of.</summary>
internal sealed class WordingChange
{
    // "the importance of maintaining peace" asks for no more than "the importance of peace".
    private const string Gerund = "ing";

    // "the fact that" says no more than "that", and a modal verb is a matter of the act.
    private static readonly string[] Fillers = ["fact", "view", "will", "shall", "should", "would", "can", "could", "may", "might", "must", "about", "over", "against", "regarding", "toward", "towards", "across", "among", "between", "under", "through", "during", "within", "including"];

    private static readonly string[] Endings = ["dom", "ity", "ty", "ness", "ment", "ion", "ation", "al", "ic", "ence", "ance"];

    private readonly Dictionary<string, (string Family, int? Rank)> _stances;

    private readonly FrequencyChange _frequencies;

    internal WordingChange(Lexicon lexicon, FrequencyChange frequencies)
    {
        _frequencies = frequencies;
        _stances = lexicon.Stances
            .Where(stance => stance.Family is not null)
            .SelectMany(stance => stance.Nouns.Prepend(stance.Lemma).Select(form => (Form: ContentWords.KeyOf(form), Stance: (stance.Family!, stance.Rank))))
            .DistinctBy(pair => pair.Form)
            .ToDictionary(pair => pair.Form, pair => pair.Stance);
    }

    internal IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var lost = Phrases(pair.TextBefore, Left(pair.TextBefore, pair.Before, pair.TextAfter, pair.After));
        var gained = Phrases(pair.TextAfter, Left(pair.TextAfter, pair.After, pair.TextBefore, pair.Before));
        foreach (var span in lost.ToList())
        {
            if (gained.FindIndex(each => IsAnotherForm(pair.WordsBefore(span), pair.WordsAfter(each))) is var form and >= 0)
            {
                lost.Remove(span);
                gained.RemoveAt(form);
                continue;
            }

            var other = gained.FindIndex(each => (lost.Count == 1 && gained.Count == 1) || AreInOnePlace(pair, span, each));
            if (other >= 0)
            {
                if (FateOf(pair.WordsBefore(span), pair.WordsAfter(gained[other])) is { } fate)
                {
                    yield return pair.Change(fate, CommitmentMessages.Became(pair.WordsBefore(span), pair.WordsAfter(gained[other])), span, gained[other]);
                }

                lost.Remove(span);
                gained.RemoveAt(other);
            }
        }

        lost.RemoveAll(span => IsNamedBefore(pair.TextBefore, span, pair.TextAfter, pair.After));
        gained.RemoveAll(span => IsNamedBefore(pair.TextAfter, span, pair.TextBefore, pair.Before));
        var act = ActName.Of(pair.After.Proposition);
        foreach (var span in lost)
        {
            var words = pair.WordsBefore(span);
            yield return AddedWords.ReachOf(pair.TextBefore, span, pair.Before) switch
            {
                Reach.More => pair.Change(CommitmentFate.Narrowed, CommitmentMessages.Dropped(words), span),
                Reach.Less => pair.Change(CommitmentFate.Widened, CommitmentMessages.DroppedCoversMore(words, act), span),
                Reach.Condition => pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Dropped(words), span),
                Reach.Other => pair.Change(CommitmentFate.DifferentKind, CommitmentMessages.DroppedOther(words, act), span),
                _ => pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(words), span),
            };
        }

        foreach (var span in gained)
        {
            var words = pair.WordsAfter(span);
            yield return AddedWords.ReachOf(pair.TextAfter, span, pair.After) switch
            {
                Reach.More => pair.Change(CommitmentFate.Widened, CommitmentMessages.Added(words), null, span),
                Reach.Less => pair.Change(CommitmentFate.Narrowed, CommitmentMessages.AddedCoversLess(words, act), null, span),
                Reach.Condition => pair.Change(CommitmentFate.Weakened, CommitmentMessages.Added(words), null, span),
                Reach.Other => pair.Change(CommitmentFate.DifferentKind, CommitmentMessages.AddedOther(words, act), null, span),
                _ => pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(words), null, span),
            };
        }
    }

    // "The islands" are "the Senkaku Islands" where those were named before.
    private static bool IsNamedBefore(string text, TextSpan name, string otherText, Commitment other)
    {
        var words = name.Of(text);
        var next = ContentWords.Of(text, new TextSpan(name.End, Math.Min(text.Length, name.End + 40)));
        if (next.Count == 0 || !char.IsUpper(words[0]) || text.AsSpan(name.End, next[0].Span.Start - name.End) is not " "
            || otherText.IndexOf(words, 0, other.Span.Start, StringComparison.Ordinal) < 0)
        {
            return false;
        }

        return ContentWords.Of(otherText, other.Span).Any(word => word.Key == next[0].Key && char.IsLower(otherText[word.Span.Start])
            && (otherText.AsSpan(0, word.Span.Start).EndsWith("the ") || otherText.AsSpan(0, word.Span.Start).EndsWith("these ") || otherText.AsSpan(0, word.Span.Start).EndsWith("those ")));
    }

    // "Free navigation" and "freedom of navigation", "secure" and "security": the one word is the other with an ending of a noun or an adjective.
    private static bool IsAnotherForm(string before, string after)
    {
        var (one, other) = (ContentWords.KeyOf(before), ContentWords.KeyOf(after));
        var (small, large) = one.Length < other.Length ? (one, other) : (other, one);
        var stem = small.Length > 4 && small[^1] is 'e' or 'y' ? small[..^1] : small;
        return stem.Length >= 4 && large.StartsWith(stem, StringComparison.Ordinal) && Endings.Contains(large[stem.Length..]);
    }

    // Two acts of one family differ by their ranks, and not at all where they have none or the same.
    private CommitmentFate? FateOf(string before, string after) =>
        _stances.TryGetValue(ContentWords.KeyOf(before), out var one) && _stances.TryGetValue(ContentWords.KeyOf(after), out var other) && one.Family == other.Family
            ? one.Rank == other.Rank ? null : one.Rank < other.Rank ? CommitmentFate.Strengthened : CommitmentFate.Weakened
            : CommitmentFate.DifferentKind;

    // The word before or the word behind is the same.
    private static bool AreInOnePlace(CommitmentPair pair, TextSpan before, TextSpan after)
    {
        var (one, other) = (Neighbours(pair.TextBefore, before), Neighbours(pair.TextAfter, after));
        return (one.Last is not null && one.Last == other.Last) || (one.Next is not null && one.Next == other.Next);
    }

    private static (string? Last, string? Next) Neighbours(string text, TextSpan span)
    {
        var last = ContentWords.Of(text, new TextSpan(Math.Max(0, span.Start - 40), span.Start));
        var next = ContentWords.Of(text, new TextSpan(span.End, Math.Min(text.Length, span.End + 40)));
        return (last.Count > 0 ? last[^1].Key : null, next.Count > 0 ? next[0].Key : null);
    }

    private List<ContentWord> Left(string text, Commitment commitment, string otherText, Commitment other)
    {
        var said = commitment.Proposition.ObjectSpan ?? commitment.Span;
        var spoken = SpokenOf(text, commitment, otherText, other).ToList();
        IReadOnlyList<ContentWord> otherWords =
        [
            .. ContentWords.Of(otherText, other.Span),
            .. other.Proposition.Adjuncts.Where(adjunct => !other.Span.Contains(adjunct.Span)).SelectMany(adjunct => ContentWords.Of(otherText, adjunct.Span)),
        ];
        return
        [
            .. ContentWords.Without(ContentWords.Of(text, said), otherWords)
                .Where(word => !spoken.Exists(span => span.Overlaps(word.Span)) && !IsVerbalGerund(text, word, said) && !IsInBrackets(text, word) && !Fillers.Contains(word.Key)),
        ];
    }

    // "(PRC)": the short form of what stands before it.
    private static bool IsInBrackets(string text, ContentWord word) =>
        word.Span.Start > 0 && text[word.Span.Start - 1] == '(' && word.Span.End < text.Length && text[word.Span.End] == ')';

    // "maintaining peace", but not "quantum computing" nor "the opening of the port": what it acts on stands behind it.
    private static bool IsVerbalGerund(string text, ContentWord word, TextSpan said) =>
        word.Key.EndsWith(Gerund, StringComparison.Ordinal) && word.Span.End < said.End && text[word.Span.End] == ' '
        && !text.AsSpan(word.Span.End).StartsWith(" and ") && !text.AsSpan(word.Span.End).StartsWith(" of ");

    private IEnumerable<TextSpan> SpokenOf(string text, Commitment commitment, string otherText, Commitment other) =>
    [
        .. ModifierChange.SpansOf(text, commitment, otherText, other),
        .. AdjunctChange.SpansOf(text, commitment),
        .. AmountChange.In(commitment).Select(amount => amount.Span),
        .. ReferenceChange.SpansOf(commitment),
        .. ModalChange.SpansOf(text, commitment),
        .. _frequencies.SpansOf(text, commitment),
        ActPhrase.Of(text, commitment.Proposition).Span,
        .. ActPhrase.Of(text, commitment.Proposition).Terms is { } terms ? [terms] : Array.Empty<TextSpan>(),
        .. IncludingChange.SpanOf(text, commitment) is { } including ? [including] : Array.Empty<TextSpan>(),
    ];

    // Words with only small words between them are quoted together.
    private static List<TextSpan> Phrases(string text, List<ContentWord> words)
    {
        var phrases = new List<TextSpan>();
        foreach (var word in words)
        {
            if (phrases.Count > 0 && ContentWords.Of(text, new TextSpan(phrases[^1].End, word.Span.Start)).Count == 0
                && !text.AsSpan(phrases[^1].End, word.Span.Start - phrases[^1].End).ContainsAny(",;."))
            {
                phrases[^1] = phrases[^1].Cover(word.Span);
            }
            else
            {
                phrases.Add(word.Span);
            }
        }

        return phrases;
    }
}
