namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    /// <summary>The forms of a regular verb: third person, past and participle, -ing.</summary>
    public static (string Present, string Past, string Ing) Regular(string verb)
    {
        if (verb.Length < 2)
        {
            return (verb + "s", verb + "ed", verb + "ing");
        }

        var last = verb[^1];
        if (last == 'e')
        {
            var stem = verb[..^1];
            var ing = verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying" : verb[^2] is 'e' or 'o' or 'y' ? verb + "ing" : stem + "ing";
            return (verb + "s", verb + "d", ing);
        }

        if (last == 'y' && !IsVowel(verb[^2]))
        {
            return (verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing");
        }

        var present = EndsInSibilant(verb) || last == 'o' ? verb + "es" : verb + "s";
        var doubled = Doubles(verb) ? verb + last : verb + (last == 'c' ? "k" : "");
        return (present, doubled + "ed", doubled + "ing");
    }

    /// <summary>The singular of a regular plural; the word itself where it is none.</summary>
    public static string Singular(string noun) => noun switch
    {
        { Length: < 4 } => noun,
        _ when noun.EndsWith("ies", StringComparison.Ordinal) => noun.Length > 4 ? noun[..^3] + "y" : noun[..^1],
        _ when noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal)
            || noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal) => noun[..^2],
        _ when noun.EndsWith("ss", StringComparison.Ordinal) || noun.EndsWith("us", StringComparison.Ordinal)
            || noun.EndsWith("is", StringComparison.Ordinal) || !noun.EndsWith('s') => noun,
        _ => noun[..^1],
    };

    private static bool EndsInSibilant(string verb) =>
        verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);

    // "plan" doubles, "open", "visit" and "offer" do not: one syllable, or one of the few longer verbs stressed at the end.
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || verb[^1] is 'w' or 'x' or 'y' || IsVowel(verb[^1]) || !IsVowel(verb[^2]) || (IsVowel(verb[^3]) && !(verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q')))
        {
            return false;
        }

        var syllables = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            syllables += IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])) ? 1 : 0;
        }

        return syllables == 1 || verb is "commit" or "permit" or "submit" or "admit" or "omit" or "transmit" or "refer" or "prefer" or "confer" or "defer"
            or "transfer" or "infer" or "deter" or "occur" or "incur" or "recur" or "compel" or "expel" or "propel" or "repel" or "dispel" or "control" or "patrol"
            or "rebut" or "regret" or "begin" or "forget" or "upset" or "offset" or "allot" or "equip" or "recommit" or "concur" or "abet" or "unwrap" or "outrun"
            or "excel" or "rebel" or "impel" or "avow" or "outbid" or "acquit" or "reset";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
