namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Finds the noun phrase that a verb belongs to.</summary>
internal static class Subjects
{
    /// <summary>Where the run of noun phrases before a verb begins: after the nearest word that opens a clause, or at <paramref name="from"/>.</summary>
    public static int RunStart(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (tokens[i].Tag is Tag.That or Tag.Relative or Tag.Subordinator or Tag.Break or Tag.OpenQuote or Tag.CloseQuote or Tag.Stop)
            {
                // Quotation marks around a word or two inside the subject open nothing: Trump's "America First" policy could ...
                if (tokens[i].Tag == Tag.CloseQuote && i < end - 1 && OpenQuoteNear(tokens, i, from) is var open and >= 0 && tokens[i - 1].Tag != Tag.Comma)
                {
                    i = open;
                    continue;
                }

                return i + 1;
            }
        }

        return from;
    }

    /// <summary>The subject inside a run of noun phrases that ends at a verb. Fronted adjuncts and appositions are left out.</summary>
    public static (int First, int End) Find(ReadOnlySpan<Token> tokens, int from, int end)
    {
        while (end > from && tokens[end - 1].Tag is Tag.Adverb or Tag.Negation)
        {
            end--;
        }

        var closed = end > from && tokens[end - 1].Tag == Tag.Comma;
        var segments = Segments(tokens, from, closed ? end - 1 : end);
        while (segments.Count > 1 && IsFronted(tokens, segments[0]))
        {
            segments.RemoveAt(0);
        }

        if (segments.Count == 0)
        {
            return (from, from);
        }

        var first = SkipConjunction(tokens, segments[0]);
        if (segments.Count == 1)
        {
            return Inside(tokens, first);
        }

        var list = segments.Count > 3;
        for (var i = 1; i < segments.Count; i++)
        {
            list |= StartsWithCoordinator(tokens, segments[i].First);
        }

        list |= !closed && segments.Count == 2 && IsName(tokens, first) && IsName(tokens, segments[1]) && segments[0].First == from;
        list |= !closed && segments.Count > 1 && EndsCapital(tokens, first) && HasCoordinator(tokens, segments[^1]);
        // "the council's director, Jane Doe, said": the name is part of the subject.
        return closed && !list ? (IsName(tokens, segments[1]) && !IsName(tokens, first) ? (first.First, segments[1].End) : first)
            : list ? (first.First, segments[^1].End)
            : closed ? first
            : SkipConjunction(tokens, segments[^1]);
    }

    /// <summary>The subject of a verb whose run begins with the object of the verb before. <paramref name="begin"/> is where the new clause opens.</summary>
    public static (int First, int End) AfterObject(ReadOnlySpan<Token> tokens, int from, int end, out int begin)
    {
        var closed = end > from && tokens[end - 1].Tag == Tag.Comma;
        for (var i = (closed ? end - 2 : end - 1); i > from; i--)
        {
            if (tokens[i].Tag == Tag.Coordinator && tokens[i - 1] is { Capital: true, Tag: Tag.Nominal } && i + 1 < end && tokens[i + 1].Capital)
            {
                var names = i - 1;
                while (names > from && tokens[names - 1] is { Capital: true, Tag: Tag.Nominal })
                {
                    names--;
                }

                if (names > from && tokens[names - 1].Tag is Tag.Nominal)
                {
                    // "the first time [France and Brazil] have ...": a relative clause without its pronoun.
                    begin = names;
                    return Inside(tokens, (names, closed ? end - 1 : end));
                }

                continue;
            }

            if (tokens[i].Tag == Tag.Coordinator && i + 1 < end && (tokens[i - 1].Tag == Tag.Comma || !HasCommaOrPronounAfter(tokens, i, end)))
            {
                begin = tokens[i - 1].Tag == Tag.Comma ? i - 1 : i;
                return Inside(tokens, (i + 1, closed ? end - 1 : end));
            }

            if (tokens[i].Tag == Tag.Comma && i + 1 < end)
            {
                begin = i;
                return Inside(tokens, (i + 1, end));
            }
        }

        begin = from;
        var subject = from < end && tokens[from].Tag is Tag.Comma or Tag.Coordinator ? (from + 1, closed ? end - 1 : end) : (from, closed ? end - 1 : end);
        return Inside(tokens, subject);
    }

    /// <summary>The noun phrase that ends right before <paramref name="end"/>.</summary>
    public static (int First, int End) NounPhraseBefore(ReadOnlySpan<Token> tokens, int end)
    {
        var first = end;
        while (first > 0 && tokens[first - 1].Tag is Tag.Nominal or Tag.Possessive or Tag.Pronoun)
        {
            first--;
        }

        if (first > 0 && tokens[first - 1].Tag == Tag.Determiner)
        {
            first--;
        }

        return (first, end);
    }

    /// <summary>The noun phrase that begins at <paramref name="from"/>, with what hangs on it up to the next comma, verb or mark.</summary>
    public static (int First, int End) NounPhraseAfter(ReadOnlySpan<Token> tokens, int from)
    {
        var end = from;
        while (end < tokens.Length && tokens[end].Tag is Tag.Nominal or Tag.Possessive or Tag.Determiner or Tag.Pronoun or Tag.Preposition or Tag.Adverb
            && !(tokens[end].Tag == Tag.Pronoun && end > from))
        {
            if (tokens[end].Tag == Tag.Preposition && end > from && tokens[end].Lemma is not ("of" or "for" or "to"))
            {
                break;
            }

            end++;
        }

        return FirstNominal(tokens, from, end) >= 0 ? (from, end) : (from, from);
    }

    /// <summary>The subject pronoun right before a verb group, or -1.</summary>
    public static int PronounBefore(ReadOnlySpan<Token> tokens, int end)
    {
        var i = end - 1;
        while (i >= 0 && tokens[i].Tag is Tag.Adverb or Tag.Negation)
        {
            i--;
        }

        return i >= 0 && tokens[i].Tag == Tag.Pronoun && tokens[i].Can(WordClass.SubjectOnly) ? i : -1;
    }

    /// <summary>The first noun or pronoun of a range, or -1.</summary>
    public static int FirstNominal(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Tag is Tag.Nominal or Tag.Pronoun)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a range holds no word that opens another clause.</summary>
    public static bool OnlyObjectIn(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Tag is Tag.That or Tag.Subordinator or Tag.Break or Tag.Relative)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of commas in a range.</summary>
    public static int CommasIn(ReadOnlySpan<Token> tokens, int from, int end)
    {
        var count = 0;
        for (var i = from; i < end; i++)
        {
            count += tokens[i].Tag == Tag.Comma ? 1 : 0;
        }

        return count;
    }

    private static bool IsName(ReadOnlySpan<Token> tokens, (int First, int End) segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (!tokens[i].Capital)
            {
                return false;
            }
        }

        return segment.End - segment.First <= 4;
    }

    private static bool EndsCapital(ReadOnlySpan<Token> tokens, (int First, int End) segment) =>
        tokens[segment.End - 1] is { Capital: true, Tag: Tag.Nominal } && tokens[segment.First].Tag != Tag.Preposition;

    private static bool HasCoordinator(ReadOnlySpan<Token> tokens, (int First, int End) segment)
    {
        for (var i = segment.First + 1; i < segment.End; i++)
        {
            if (tokens[i].Tag == Tag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCommaOrPronounAfter(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from; i < end - 1; i++)
        {
            if (tokens[i].Tag == Tag.Comma)
            {
                return true;
            }
        }

        return false;
    }

    private static int OpenQuoteNear(ReadOnlySpan<Token> tokens, int close, int from)
    {
        for (var i = close - 1; i >= from && i >= close - 5; i--)
        {
            if (tokens[i].Tag == Tag.OpenQuote)
            {
                return i > from ? i : -1;
            }
        }

        return -1;
    }

    private static List<(int First, int End)> Segments(ReadOnlySpan<Token> tokens, int from, int end)
    {
        var segments = new List<(int, int)>();
        var start = from;
        for (var i = from; i <= end; i++)
        {
            if (i == end || tokens[i].Tag == Tag.Comma)
            {
                if (i > start)
                {
                    segments.Add((start, i));
                }

                start = i + 1;
            }
        }

        return segments;
    }

    private static bool IsFronted(ReadOnlySpan<Token> tokens, (int First, int End) segment)
    {
        ref readonly var token = ref tokens[segment.First];
        if (token.Tag is Tag.Preposition or Tag.Adverb or Tag.To or Tag.Coordinator or Tag.Subordinator or Tag.Verb or Tag.Negation)
        {
            return true;
        }

        return FirstNominal(tokens, segment.First, segment.End) < 0;
    }

    private static bool StartsWithCoordinator(ReadOnlySpan<Token> tokens, int at) => tokens[at].Tag == Tag.Coordinator && tokens[at].Lemma is "and" or "or";

    private static (int First, int End) SkipConjunction(ReadOnlySpan<Token> tokens, (int First, int End) range)
    {
        while (range.First < range.End && tokens[range.First].Tag is Tag.Coordinator or Tag.Adverb)
        {
            range.First++;
        }

        return range;
    }

    private static (int First, int End) Inside(ReadOnlySpan<Token> tokens, (int First, int End) range)
    {
        range = SkipConjunction(tokens, range);
        while (range.End > range.First && tokens[range.End - 1].Tag is Tag.Adverb or Tag.Comma or Tag.Coordinator or Tag.Negation)
        {
            range.End--;
        }

        return FirstNominal(tokens, range.First, range.End) < 0 ? (range.First, range.First) : range;
    }
}
