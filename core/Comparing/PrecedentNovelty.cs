using System.Buffers;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Where an earlier text said it.</summary>
/// <param name="Statement">The text.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The word in it.</param>
public sealed record PrecedentHit(PrecedentText Statement, TextSpan Sentence, TextSpan Words);

/// <summary>Words of a clause that the newest text on its topic does not have.</summary>
/// <param name="Span">Where they stand in the clause.</param>
/// <param name="OnTopic">The newest text that said them on this topic; null where none did.</param>
/// <param name="Elsewhere">The newest text that said them on another topic; only where <paramref name="OnTopic"/> is null.</param>
/// <param name="Message">"first time since 2021 on this topic, in these 4 texts": what was compared is always said, for it is never all there is.</param>
public sealed record NovelWords(TextSpan Span, PrecedentHit? OnTopic, PrecedentHit? Elsewhere, Wording Message);

/// <summary>Finds what a clause says for the first time in a while. Novelty is a matter of the topic: a word may be old in the text and new in the sentence.</summary>
public sealed class PrecedentNovelty(Lexicon lexicon)
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create(".;:!?,\n");

    // What is only a few letters apart belongs to one phrase: "by force or coercion".
    private const int NearBy = 8;

    // Words of grammar say nothing new, but for those that widen a promise or make it one.
    private static readonly HashSet<string> Grammar =
        [.. ClosedClasses.All().Select(word => word.Form).Except(["any", "all", "every", "each", "both", "no", "will", "shall", "must", "should"])];

    private readonly Lemmas _lemmas = new(lexicon);

    // Words that nearly every text has: alone they tell nothing, whenever they were said last. Those that widen or harden an act always tell.
    private readonly HashSet<string> _everyday = Common(lexicon, "background/band-1", "background/band-2");

    // That such a word was said on another topic tells nothing either.
    private readonly HashSet<string> _common = Common(lexicon, "background/band-1", "background/band-2", "background/band-3", "background/band-4");

    /// <summary>The novel words, in the order of the clause; neighbours with the same history are one. Words are compared by their base form; numbers are left out.</summary>
    /// <param name="clause">The words in hand.</param>
    /// <param name="steps">The ladder of its topic, newest first; with none of them nothing is novel.</param>
    /// <param name="blanks">Parts of the clause that are no words yet, such as gaps.</param>
    /// <param name="names">Who signs, persons and states: their names, in whatever form, tell nothing.</param>
    public IReadOnlyList<NovelWords> Of(string clause, IReadOnlyList<LadderStep> steps, IReadOnlyList<TextSpan>? blanks = null, IReadOnlyList<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0)
        {
            return [];
        }

        var ignored = (names ?? []).SelectMany(FormsOf).SelectMany(name => Content(name, new TextSpan(0, name.Length))).Select(word => word.Key).ToHashSet();
        var onTopic = steps.Select(step => Said(step, step.Rungs.SelectMany(rung => rung.Speaking))).ToList();
        var elsewhere = steps.Select(step => new Lazy<Dictionary<string, PrecedentHit>>(() => Said(step, Sentences.Of(step.Statement.Source.Text)))).ToList();
        var novel = new List<(TextSpan Span, int Topic, int Elsewhere, PrecedentHit? Hit, bool Next, bool Tells)>();
        var isNext = false;
        foreach (var word in Content(clause, new TextSpan(0, clause.Length)))
        {
            var at = onTopic.FindIndex(said => said.ContainsKey(word.Key));
            if (at == 0 || ignored.Contains(word.Key) || (blanks ?? []).Any(blank => blank.Overlaps(word.Span)))
            {
                isNext = false;
                continue;
            }

            var other = at > 0 ? -1 : elsewhere.FindIndex(said => said.Value.ContainsKey(word.Key));
            var hit = at > 0 ? onTopic[at][word.Key] : other >= 0 ? elsewhere[other].Value[word.Key] : null;
            novel.Add((word.Span, at, other, hit, isNext, !(other >= 0 ? _common : _everyday).Contains(word.Span.Of(clause))));
            isNext = true;
        }

        return [.. Joined(clause, novel).Select(one => new NovelWords(one.Span, one.Topic > 0 ? one.Hit : null, one.Topic > 0 ? null : one.Hit, Message(one.Topic > 0, one.Hit, steps.Count)))];
    }

    private IEnumerable<string> FormsOf(string name) =>
        lexicon.States.Where(state => state.Name == name).SelectMany(state => state.Forms.Append(state.Short)).Prepend(name);

    private static Wording Message(bool onTopic, PrecedentHit? hit, int texts)
    {
        var these = CommitmentNovelty.These(texts);
        var when = CommitmentNovelty.When(hit?.Statement.Source.Details.PublishedOn);
        return (onTopic, hit) switch
        {
            (true, _) => $"first time since {when} on this topic, in {these}",
            (_, not null) => $"not said on this topic in {these}; said on another in {when}",
            _ => texts == 1 ? (Wording)$"not said in this 1 text, on this topic or another" : (Wording)$"in none of {these}, on this topic or another",
        };
    }

    private static IEnumerable<(TextSpan Span, int Topic, PrecedentHit? Hit)> Joined(string clause, List<(TextSpan Span, int Topic, int Elsewhere, PrecedentHit? Hit, bool Next, bool Tells)> novel)
    {
        for (var i = 0; i < novel.Count; i++)
        {
            var (span, topic, elsewhere, hit, _, tells) = novel[i];
            for (; i + 1 < novel.Count && novel[i + 1] is var next && next.Next && next.Topic == topic && next.Elsewhere == elsewhere && IsNear(clause, span.End, next.Span.Start); i++)
            {
                span = span.Cover(next.Span);
                tells |= next.Tells;
            }

            if (tells)
            {
                yield return (span, topic, hit);
            }
        }
    }

    private static HashSet<string> Common(Lexicon lexicon, params IEnumerable<string> lists) =>
        lists.SelectMany(lexicon.WordsOf)
            .Except(["any", "all", "every", "each", "both", "no", "will", "shall", "must", "should"])
            .Except(lexicon.WordsOf("modifiers").Select(line => line.Split('=', 2)[0].Trim())).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsNear(string clause, int from, int to) => to - from <= NearBy && !clause.AsSpan(from, to - from).ContainsAny(s_breaks);

    private Dictionary<string, PrecedentHit> Said(LadderStep step, IEnumerable<TextSpan> sentences)
    {
        var said = new Dictionary<string, PrecedentHit>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var word in Content(step.Statement.Source.Text, sentence))
            {
                said.TryAdd(word.Key, new PrecedentHit(step.Statement, sentence, word.Span));
            }
        }

        return said;
    }

    // By base form, so that "reaffirmed" is not new where "reaffirm" stood; then as for redlines.
    private IEnumerable<ContentWord> Content(string text, TextSpan within) =>
        from word in ContentWords.Of(text, within)
        where !word.Key.Any(char.IsDigit) && !Grammar.Contains(word.Key)
        let lemma = _lemmas.Of(word.Span.Of(text))
        select word with { Key = ContentWords.KeyOf(lemma) };
}
