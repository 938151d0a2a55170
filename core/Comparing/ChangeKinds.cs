using System.Buffers;
using System.Collections.Frozen;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Tells what a change touches, from its words and the words round it.</summary>
internal sealed class ChangeKinds
{
    private static readonly FrozenSet<string> Modals = FrozenSet.ToFrozenSet(
        ["will", "shall", "may", "might", "can", "could", "should", "would", "must", "ought", "not", "no", "never", "neither", "nor", "cannot"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NumberWords = FrozenSet.ToFrozenSet(
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "hundred", "thousand",
            "million", "billion", "trillion", "first", "second", "third", "half", "double", "twice", "both",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Calendar = FrozenSet.ToFrozenSet(
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "年", "月", "日",
    ]);

    private static readonly FrozenSet<string> ArticleWords = FrozenSet.ToFrozenSet(["Article", "Articles", "article", "articles", "Art", "第", "条"]);

    private static readonly SearchValues<char> KanjiNumbers = SearchValues.Create("〇一二三四五六七八九十百千万億兆");

    private readonly Redline _redline;
    private readonly FrozenSet<string> _hedges;

    // Those who act together: "the two leaders" for "we" is no figure.
    private readonly FrozenSet<string> _together;

    internal ChangeKinds(Redline redline, Lexicon? lexicon)
    {
        _redline = redline;
        var phrases = lexicon?.Hedges.SelectMany(hedge => hedge.Phrase.Split(' ')) ?? [];

        // The small words of a phrase ("be", "to") say nothing alone.
        _together = lexicon is null ? [] : lexicon.WordsOf("actors/parties").Concat(lexicon.WordsOf("actors/leaders")).Append("minister")
            .Select(noun => Inflection.Regular(noun).Present).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _hedges = phrases.Where(word => word.Length > 3).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    internal IReadOnlyList<ChangeKind> Of(TextSpan before, TextSpan after)
    {
        var gone = Tokens(_redline.Before, before);
        var come = Tokens(_redline.After, after);
        if (gone.Count == 0 && come.Count == 0)
        {
            return [ChangeKind.Spacing];
        }

        var changed = Difference(gone, come).Concat(Difference(come, gone)).ToList();
        if (changed.Count == 0)
        {
            return [gone.Select(token => token.Words).SequenceEqual(come.Select(token => token.Words)) ? ChangeKind.Spacing : ChangeKind.Words];
        }

        if (changed.TrueForAll(token => token.IsPunctuation))
        {
            return [ChangeKind.Typography];
        }

        var counts = gone.Exists(IsNumberWord) && come.Exists(IsNumberWord);
        var kinds = changed.Where(token => !token.IsPunctuation).Select(token => !counts && IsNumberWord(token) && _together.Contains(token.Next) ? ChangeKind.Words : KindOf(token)).Distinct().Order().ToList();
        return kinds.Count > 1 ? [.. kinds.Where(kind => kind != ChangeKind.Words)] : kinds;
    }

    private ChangeKind KindOf(Token token) => token switch
    {
        _ when IsArticle(token) => ChangeKind.TreatyArticle,
        _ when IsDate(token) => ChangeKind.Date,
        { Kind: WordKind.Number } or { Words: "$" or "¥" or "€" or "£" or "%" } => ChangeKind.Number,
        _ when IsNumberWord(token) => ChangeKind.Number,
        _ when Modals.Contains(token.Words) || _hedges.Contains(token.Words) => ChangeKind.Modality,
        { IsName: true } => ChangeKind.Name,
        _ => ChangeKind.Words,
    };

    private static bool IsNumberWord(Token token) => NumberWords.Contains(token.Words);

    private static bool IsArticle(Token token) =>
        ArticleWords.Contains(token.Words) || ((token.Kind == WordKind.Number || IsRoman(token.Words)) && ArticleWords.Contains(token.Last));

    private static bool IsDate(Token token) => token.Kind == WordKind.Number
        ? Calendar.Contains(token.Last) || Calendar.Contains(token.Next) || token.Words is ['1', '9', _, _] or ['2', '0', _, _]
        : Calendar.Contains(token.Words) && (token.Words != "May" || char.IsDigit(token.Last.FirstOrDefault()) || char.IsDigit(token.Next.FirstOrDefault()));

    private static bool IsRoman(string words) => words.Length > 0 && words.All(c => c is 'I' or 'V' or 'X' or 'L');

    // 三月, 第五条, 三十億円; but not the 一 of 一致.
    private static bool IsKanjiNumber(string words, string last, string next) =>
        words.Length == 1 && KanjiNumbers.Contains(words[0])
        && (last is "第" || next is "年" or "月" or "日" or "条" or "円" or "人" or "隻" or "機" or "回" || (next.Length == 1 && KanjiNumbers.Contains(next[0])));

    // What stands on the one side and not on the other, however often.
    private static IEnumerable<Token> Difference(List<Token> of, List<Token> without)
    {
        var left = without.CountBy(token => token.Words).ToDictionary();
        foreach (var token in of)
        {
            if (left.GetValueOrDefault(token.Words) > 0)
            {
                left[token.Words]--;
            }
            else
            {
                yield return token;
            }
        }
    }

    private static List<Token> Tokens(string text, TextSpan span)
    {
        // A little of what stands round the change, for its neighbours.
        var context = new TextSpan(Math.Max(0, span.Start - 40), Math.Min(text.Length, span.End + 40));
        var words = Words.Of(text, context);
        var tokens = new List<Token>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Span.Overlaps(span))
            {
                var last = i > 0 ? words[i - 1].Span.Of(text) : "";
                var next = i + 1 < words.Count ? words[i + 1].Span.Of(text) : "";
                var token = words[i].Span.Of(text);
                tokens.Add(new Token(token, IsKanjiNumber(token, last, next) ? WordKind.Number : words[i].Kind, last, next));
            }
        }

        return tokens;
    }

    private sealed record Token(string Words, WordKind Kind, string Last, string Next)
    {
        internal bool IsPunctuation => Kind == WordKind.Mark && Words != "%" && (char.IsPunctuation(Words, 0) || Words is "`" or "´");

        internal bool IsName => Kind == WordKind.Letters && char.IsUpper(Words[0]) && Words != "I" && Last.Length > 0 && Last is not ("." or "!" or "?" or "“" or "\"" or ":");
    }
}
