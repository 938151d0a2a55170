namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Says how far the object of each clause reaches: to the next clause that is no part of it.</summary>
internal static class ObjectRanges
{
    /// <summary>Sets <see cref="Clause.Object"/> of every clause.</summary>
    public static void Set(ReadOnlySpan<Token> tokens, List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var from = clause.Reporting && clause.HasSubject && clause.Subject.First >= clause.Verb.End ? clause.Subject.End : clause.Verb.End;
            var end = tokens.Length;
            for (var j = i + 1; j < clauses.Count && j < i + 64; j++)
            {
                // A clause taken up again after an aside begins before it: there the verb is what ends the aside.
                var begin = clauses[j].Begin >= from ? clauses[j].Begin : clauses[j].Verb.First;
                if (!clauses[j].IsInside(clause) && begin >= from)
                {
                    end = begin;
                    break;
                }
            }

            clause.Object = Trim(tokens, from, Math.Max(from, end));
        }

        for (var i = clauses.Count - 2; i >= 0; i--)
        {
            // "promote and protect technologies": verbs side by side share the object.
            if (clauses[i].Object.End <= clauses[i].Object.First && clauses[i + 1].Begin == clauses[i].Verb.End && tokens[clauses[i + 1].Begin].Tag == Tag.Coordinator
                && clauses[i + 1].Kind is ClauseKind.Coordinate or ClauseKind.Participle)
            {
                clauses[i].Object = clauses[i + 1].Object;
            }
        }
    }

    private static (int First, int End) Trim(ReadOnlySpan<Token> tokens, int from, int end)
    {
        while (end > from && tokens[end - 1].Tag is Tag.Comma or Tag.Coordinator or Tag.Stop or Tag.Break or Tag.Subordinator or Tag.CloseQuote or Tag.OpenQuote or Tag.That or Tag.Adverb
            && !(tokens[end - 1].Tag == Tag.CloseQuote && HasOpen(tokens, from, end)))
        {
            end--;
        }

        while (end > from && tokens[from].Tag is Tag.Comma)
        {
            from++;
        }

        return (from, end);
    }

    private static bool HasOpen(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = end - 2; i >= from; i--)
        {
            if (tokens[i].Tag == Tag.OpenQuote)
            {
                return true;
            }
        }

        return false;
    }
}
