using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Drafting;

/// <summary>Where a stretch of a text has gone after an edit.</summary>
/// <param name="Span">Its place in the new text; where words of it were replaced, the replacement too; empty where nothing took its place.</param>
/// <param name="Untouched">Whether all its words stand there, in a row; only white space between them may differ.</param>
internal readonly record struct CarriedSpan(TextSpan Span, bool Untouched);

/// <summary>Follows words from an old text into a new one.</summary>
internal sealed class TextChange
{
    private readonly WordAlignment _alignment;
    private readonly int[] _partners;
    private readonly int[] _partnersBack;

    internal TextChange(string before, string after)
    {
        _alignment = WordAlignment.Of(before, after);
        _partners = [.. Enumerable.Range(0, _alignment.BeforeWords.Count).Select(_alignment.PartnerOf)];
        _partnersBack = [.. Enumerable.Range(0, _alignment.AfterWords.Count).Select(_alignment.PartnerBack)];
        Possessives.Join(_alignment, _partners, _partnersBack);
    }

    internal string Before => _alignment.Before;

    internal string After => _alignment.After;

    /// <summary>Whether two texts are the same once white space is left out, in so far as it stands in both between the same words.</summary>
    internal static bool DifferInBlanksOnly(string one, string other) =>
        one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The place of <paramref name="span"/> in the new text.</summary>
    internal CarriedSpan Carry(TextSpan span)
    {
        var (first, end) = WordsIn(_alignment.BeforeWords, span);
        if (first == end)
        {
            return new CarriedSpan(new TextSpan(PlaceOf(span.Start, first), PlaceOf(span.Start, first)), false);
        }

        var run = SurvivingRun(first, end);
        if (run.Length == 0)
        {
            return new CarriedSpan(ReplacementOf(first, end), false);
        }

        var complete = run.Start == first && run.End == end;
        var carried = SpanOf(run, span);
        return complete && IsInARow(run) && !MayBeAnother(run, span)
            ? new CarriedSpan(carried, DifferInBlanksOnly(span.Of(Before), carried.Of(After)))
            : new CarriedSpan(WithReplacedEnds(run, first, end, carried), false);
    }

    /// <summary>The stretch round a place of the new text in which every word beyond <paramref name="span"/> is new.</summary>
    internal TextSpan NewWordsAround(TextSpan span)
    {
        var (first, end) = WordsIn(_alignment.AfterWords, span);
        while (first > 0 && _partnersBack[first - 1] < 0)
        {
            first--;
        }

        while (end < _partnersBack.Length && _partnersBack[end] < 0)
        {
            end++;
        }

        return first == end ? span : SpanOfWords(_alignment.AfterWords, first, end).Cover(span);
    }

    // The tokens that share a position with the span; for an empty span, the place between tokens.
    private static (int First, int End) WordsIn(IReadOnlyList<Word> words, TextSpan span)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < words.Count && words[end].Span.Overlaps(span))
        {
            end++;
        }

        return (low, end);
    }

    private static TextSpan SpanOfWords(IReadOnlyList<Word> words, int first, int end) => words[first].Span.Cover(words[end - 1].Span);

    // From the first word that still stands on, as long as what follows follows after too and no stranger has come from elsewhere.
    private (int Start, int End, int Length) SurvivingRun(int first, int end)
    {
        var start = first;
        while (start < end && _partners[start] < 0)
        {
            start++;
        }

        var (last, count) = (start - 1, 0);
        for (var i = start; i < end; i++)
        {
            if (_partners[i] < 0)
            {
                continue;
            }

            if (count > 0 && !AllNew(_partners[last] + 1, _partners[i]))
            {
                break;
            }

            (last, count) = (i, count + 1);
        }

        return (start, last + 1, count);
    }

    private bool AllNew(int from, int to) => from <= to && _partnersBack.AsSpan(from, to - from).IndexOfAnyExcept(-1) < 0;

    private bool IsInARow((int Start, int End, int Length) run) =>
        run.Length == run.End - run.Start && _partners[run.End - 1] - _partners[run.Start] == run.Length - 1;

    private TextSpan SpanOf((int Start, int End, int Length) run, TextSpan span)
    {
        var (one, other) = (_alignment.BeforeWords[run.Start].Span, _alignment.AfterWords[_partners[run.Start]].Span);
        var start = other.Start + Math.Min(Math.Max(0, span.Start - one.Start), other.Length);
        (one, other) = (_alignment.BeforeWords[run.End - 1].Span, _alignment.AfterWords[_partners[run.End - 1]].Span);
        var end = other.Start + Math.Min(Math.Min(one.End, span.End) - one.Start, other.Length);
        return new TextSpan(start, Math.Max(start, end));
    }

    // Words that stand alone among replaced ones on both sides may be another mention, if there is another.
    private bool MayBeAnother((int Start, int End, int Length) run, TextSpan span)
    {
        var (from, to) = (_partners[run.Start], _partners[run.End - 1]);
        var left = run.Start > 0 && _partners[run.Start - 1] < 0 && from > 0 && _partnersBack[from - 1] < 0;
        var right = run.End < _partners.Length && _partners[run.End] < 0 && to + 1 < _partnersBack.Length && _partnersBack[to + 1] < 0;
        return left && right && !(Occurrences.IsOnly(span.Of(Before), Before) && Occurrences.IsOnly(span.Of(Before), After));
    }

    // Where exactly the carried words' first or last ones were replaced, the replacement stands for them.
    private TextSpan WithReplacedEnds((int Start, int End, int Length) run, int first, int end, TextSpan carried)
    {
        if (run.Start > first && PartnerBefore(first) is var left && AllNew(left + 1, _partners[run.Start]) && left + 1 < _partners[run.Start])
        {
            carried = carried.Cover(_alignment.AfterWords[left + 1].Span);
        }

        if (run.End < end && PartnerBehind(end) is var right && AllNew(_partners[run.End - 1] + 1, right) && _partners[run.End - 1] + 1 < right)
        {
            carried = carried.Cover(_alignment.AfterWords[right - 1].Span);
        }

        return carried;
    }

    private TextSpan ReplacementOf(int first, int end)
    {
        var (left, right) = (PartnerBefore(first), PartnerBehind(end));
        if (left + 1 < right && AllNew(left + 1, right))
        {
            return SpanOfWords(_alignment.AfterWords, left + 1, right);
        }

        var place = PlaceOf(_alignment.BeforeWords[first].Span.Start, first);
        return new TextSpan(place, place);
    }

    // The partner of the word right before; -1 at the start of the text, and an impossible place where that word is gone too.
    private int PartnerBefore(int word) => word == 0 ? -1 : _partners[word - 1] >= 0 ? _partners[word - 1] : int.MaxValue - 1;

    private int PartnerBehind(int end) => end == _partners.Length ? _partnersBack.Length : _partners[end];

    // A place between words goes behind the nearest word before it that still stands.
    private int PlaceOf(int offset, int nextWord)
    {
        for (var word = nextWord - 1; word >= 0; word--)
        {
            if (_partners[word] >= 0)
            {
                var place = _alignment.AfterWords[_partners[word]].Span.End;
                var blanks = word == nextWord - 1 ? offset - _alignment.BeforeWords[word].Span.End : After.Length;
                return AfterBlanks(place, blanks);
            }
        }

        return AfterBlanks(0, offset);
    }

    private int AfterBlanks(int place, int most)
    {
        for (; most > 0 && place < After.Length && char.IsWhiteSpace(After[place]); most--)
        {
            place++;
        }

        return place;
    }
}
