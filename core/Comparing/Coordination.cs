using System.Collections.Frozen;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Finds where a second main verb begins in a sentence: "opposed X, and reiterated their opposition to Y" is two commitments.</summary>
internal sealed class Coordination
{
    private static readonly string[] Families = ["shared-view", "emphasis", "opposition", "reception", "ask", "commitment"];

    // Short forms of those who act together, as they stand before a second verb.
    private static readonly string[] Together = ["we", "they", "leaders", "ministers", "sides", "countries", "governments"];

    private readonly FrozenSet<string> _verbs;

    // "Calls on", "took note": one word alone says nothing.
    private readonly FrozenSet<string> _phrases;

    internal Coordination(Lexicon lexicon)
    {
        var stances = lexicon.Stances.Where(stance => stance.Family is not null && Families.Contains(stance.Family)).ToList();
        _verbs = stances.Where(stance => !stance.Lemma.Contains(' ')).SelectMany(Finite).ToFrozenSet(StringComparer.Ordinal);
        _phrases = stances.Where(stance => stance.Lemma.Contains(' ')).SelectMany(PhrasesOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The place where the part behind "and" or a semicolon begins, and whether it names its own actor; null where there is no second verb behind <paramref name="from"/>.</summary>
    internal (int Start, bool HasActor)? Next(string text, TextSpan sentence, int from)
    {
        var words = Words.Of(text, new TextSpan(from, Math.Max(from, sentence.End)));
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Span.Of(text) is not ("and" or ";"))
            {
                continue;
            }

            var at = i + 1;
            while (at < words.Count && words[at].Span.Of(text) is "and" or "also" or "further" or "jointly" or "strongly" or "together")
            {
                at++;
            }

            if (at < words.Count && IsVerb(text, words, at))
            {
                return (words[i + 1].Span.Of(text) == "and" ? words[i + 2].Span.Start : words[i + 1].Span.Start, false);
            }

            // "..., and the two leaders reiterated ..."
            for (var actor = at; actor < Math.Min(at + 4, words.Count - 1); actor++)
            {
                var next = words[actor + 1].Span.Of(text) == "also" && actor + 2 < words.Count ? actor + 2 : actor + 1;
                if (Together.Contains(words[actor].Span.Of(text)) && IsVerb(text, words, next))
                {
                    return (words[at].Span.Start, true);
                }
            }
        }

        return null;
    }

    private bool IsVerb(string text, IReadOnlyList<Word> words, int at) => words[at].Span.Of(text) is var word
        && (_verbs.Contains(word) || (at + 1 < words.Count && _phrases.Contains($"{word} {words[at + 1].Span.Of(text)}")));

    private static IEnumerable<string> PhrasesOf(StanceEntry stance)
    {
        var parts = stance.Lemma.Split(' ');
        var (present, past, _) = Inflection.Regular(parts[0]);
        return from form in parts[0] == "take" ? ["take", "takes", "took"] : new[] { parts[0], present, past } select $"{form} {parts[1]}";
    }

    // A base form that is also a noun ("and support for ...") would cut where no verb is; its past form would not.
    private static IEnumerable<string> Finite(StanceEntry stance)
    {
        var (lemma, stem) = (stance.Lemma, stance.Lemma.TrimEnd('e'));
        yield return lemma.EndsWith('y') && !lemma.EndsWith("ey", StringComparison.Ordinal) ? lemma[..^1] + "ied" : stem + "ed";
        if (!stance.Nouns.Contains(lemma) && lemma is not ("back" or "press" or "push" or "aim" or "work" or "study" or "object" or "will"))
        {
            yield return lemma;
            yield return lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
        }
    }
}
