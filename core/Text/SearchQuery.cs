using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Text;

/// <summary>One thing a search asks for: words that stand one after the other.</summary>
/// <param name="Keys">Never empty.</param>
/// <param name="IsBeginning">Whether the last one may go on ("tariff*").</param>
public sealed record SearchTerm(IReadOnlyList<string> Keys, bool IsBeginning);

/// <summary>What somebody typed to be searched for: words, all of which must stand in a passage; "words between quotation marks" as a phrase; a beginning with a star.
/// Anything else that was typed parts words and means nothing more: there is no wrong input.</summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    /// <summary>So much of what was typed is read, in UTF-16 code units.</summary>
    public const int Longest = 400;

    private const int MostTerms = 20;
    private const string Quotes = "\"“”„‟«»「」『』";

    /// <summary>Whether nothing was asked for.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Reads what was typed. Small words ("of", "the") that stand alone are left out where others are left.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var text = typed is null ? "" : typed.Length > Longest ? typed[..Longest] : typed;
        var terms = new List<(SearchTerm Term, bool Small)>();
        for (var at = 0; at < text.Length && terms.Count < MostTerms;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var quoted = Quotes.Contains(text[at], StringComparison.Ordinal);
            at += quoted ? 1 : 0;
            var end = at;
            while (end < text.Length && !Quotes.Contains(text[end], StringComparison.Ordinal) && (quoted || !char.IsWhiteSpace(text[end])))
            {
                end++;
            }

            if (TermOf(text[at..end]) is { } term)
            {
                terms.Add((term, !quoted && term is { Keys.Count: 1, IsBeginning: false } && IsSmall(term.Keys[0])));
            }

            at = end + (quoted ? 1 : 0);
        }

        var telling = terms.Where(term => !term.Small).ToList();
        return new SearchQuery([.. (telling.Count > 0 ? telling : terms).Select(term => term.Term)]);
    }

    /// <summary>Where the terms stand in a part of a text, in order; what overlaps is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan within)
    {
        var tokens = SearchTokens.Of(text, within);
        var found = new List<TextSpan>();
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var term in Terms)
            {
                if (StandsAt(term, tokens, at))
                {
                    found.Add(tokens[at].Span.Cover(tokens[at + term.Keys.Count - 1].Span));
                }
            }
        }

        return Joined(found);
    }

    private static List<TextSpan> Joined(List<TextSpan> found)
    {
        var joined = new List<TextSpan>();
        foreach (var span in found)
        {
            if (joined is [.., var last] && span.Start < last.End)
            {
                joined[^1] = last.Cover(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static bool StandsAt(SearchTerm term, IReadOnlyList<SearchToken> tokens, int at)
    {
        if (at + term.Keys.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < term.Keys.Count; i++)
        {
            var (key, asked) = (tokens[at + i].Key, term.Keys[i]);
            if (term.IsBeginning && i == term.Keys.Count - 1 ? !key.StartsWith(asked, StringComparison.Ordinal) : key != asked)
            {
                return false;
            }
        }

        return true;
    }

    // Of one letter half the dictionary would be found.
    private static SearchTerm? TermOf(string piece)
    {
        var keys = SearchTokens.Of(piece).Select(token => token.Key).ToList();
        return keys.Count == 0 ? null : new SearchTerm(keys, piece.EndsWith('*') && keys[^1].Length > 1);
    }

    private static bool IsSmall(string key) => key.Length > 1 && Words.Of(key) is [var word] && WordWeight.Of(key, word) != WordWeight.OfContent && char.IsAsciiLetter(key[0]);
}
