namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What a noun phrase is made of.</summary>
internal static class Phrases
{
    /// <summary>Whether a range holds a possessive: "Japan's".</summary>
    public static bool HasPossessive(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Tag == Tag.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "and" or "or" joins parts of the range.</summary>
    public static bool HasCoordinator(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Tag == Tag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a range holds a noun without a capital.</summary>
    public static bool HasLowerCase(ReadOnlySpan<Token> tokens, (int From, int To) range)
    {
        for (var i = range.From; i < range.To; i++)
        {
            if (!tokens[i].Capital && tokens[i].Tag is Tag.Nominal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether commas, "and" or "or" may part a phrase.</summary>
    public static bool HasConjuncts(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Tag is Tag.Coordinator or Tag.Comma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts of a phrase between commas, "and" and "or".</summary>
    public static List<(int From, int To)> Conjuncts(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var conjuncts = new List<(int, int)>();
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i == end || tokens[i].Tag is Tag.Coordinator or Tag.Comma)
            {
                if (i > start)
                {
                    conjuncts.Add((start, i));
                }

                start = i + 1;
            }
        }

        return conjuncts;
    }

    /// <summary>The range without what cannot begin or end a noun phrase.</summary>
    public static (int First, int End) Trim(ReadOnlySpan<Token> tokens, (int First, int End) range)
    {
        var (first, end) = range;
        while (first < end && tokens[first].Tag is Tag.Coordinator or Tag.Adverb or Tag.Comma or Tag.OpenQuote or Tag.CloseQuote or Tag.Break or Tag.Negation or Tag.Subordinator)
        {
            first++;
        }

        while (end > first && tokens[end - 1].Tag is Tag.Adverb or Tag.Comma or Tag.Break or Tag.CloseQuote or Tag.Coordinator)
        {
            end--;
        }

        return (first, end);
    }
}
