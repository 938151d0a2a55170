using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Finds the phrases that narrow or soften an act: manner, place, time, purpose, amount, condition.</summary>
internal static class AdjunctFinder
{
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "future", "time", "today", "tomorrow", "century", "term", "spring", "summer",
        "autumn", "fall", "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "possible",
    };

    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "if", "unless", "subject", "provided", "pursuant", "consistent", "accordance", "line", "appropriate" };

    /// <summary>The adjuncts inside the tokens of a clause after its verb, in order.</summary>
    public static List<Adjunct> Find(string text, ReadOnlySpan<Token> tokens, int from, int end)
    {
        var found = new List<Adjunct>();
        for (var i = from; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            var kind = token.Tag switch
            {
                Tag.Preposition => PrepositionKind(text, tokens, i, end),
                Tag.Subordinator when token.Lemma is "if" or "unless" => "condition",
                Tag.To when i > from && tokens[i - 1].Tag is Tag.Nominal or Tag.Comma => "purpose",
                _ => null,
            };
            if (kind is null)
            {
                continue;
            }

            var to = kind is "condition" or "purpose" && token.Tag is Tag.Subordinator or Tag.To ? ClauseEnd(tokens, i, end) : PhraseEnd(tokens, i, end);
            if (to > i + 1)
            {
                found.Add(new Adjunct(kind, new TextSpan(token.Start, tokens[to - 1].End)));
                i = kind == "purpose" ? i : to - 1;
            }
        }

        return found;
    }

    /// <summary>Whether an adjunct of this kind stands outside the object when it ends the clause.</summary>
    public static bool StandsOutside(string kind) => kind is "manner" or "time" or "condition";

    private static string? PrepositionKind(string text, ReadOnlySpan<Token> tokens, int i, int end)
    {
        var head = Head(tokens, i + 1, end);
        if (head < 0)
        {
            return null;
        }

        var word = text.AsSpan(tokens[head].Start, tokens[head].End - tokens[head].Start);
        var digit = char.IsAsciiDigit(text[tokens[i + 1].Start]);
        switch (tokens[i].Lemma)
        {
            case "during" or "until" or "since" or "before" or "after":
                return "time";
            case "by":
                // "by force", "by increasing ...": a means. "Abide by its obligations" is none.
                return digit || IsTime(word) ? "time"
                    : tokens[i + 1].Tag == Tag.Verb || (tokens[i + 1] is { Tag: Tag.Nominal, Capital: false } && !tokens[head].Plural) ? "manner" : null;
            case "through" or "without" or "via":
                return "manner";
            case "in" or "within" or "over" or "on" or "at" or "from":
                if (IsTime(word) || (digit && tokens[i + 1].End - tokens[i + 1].Start == 4))
                {
                    return "time";
                }

                return IsCondition(text, tokens, i + 1) ? "condition" : tokens[i].Lemma is "in" or "at" or "within" && IsPlace(tokens, i + 1, head, word) ? "place" : null;
            case "across" or "throughout" or "around" or "into" or "toward" or "towards":
                return IsPlace(tokens, i + 1, head, word) ? "place" : null;
            case "under" or "subject" or "pursuant" or "as" or "consistent":
                return IsCondition(text, tokens, i) || IsCondition(text, tokens, i + 1) ? "condition" : tokens[i].Lemma == "under" ? "condition" : null;
            case "up" or "least" or "than":
                return "amount";
            default:
                return null;
        }
    }

    private static bool IsTime(ReadOnlySpan<char> word) => Times.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsCondition(string text, ReadOnlySpan<Token> tokens, int i) =>
        i < tokens.Length && Conditions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start));

    private static bool IsPlace(ReadOnlySpan<Token> tokens, int from, int head, ReadOnlySpan<char> word)
    {
        for (var i = from; i <= head; i++)
        {
            if (tokens[i].Capital)
            {
                return true;
            }
        }

        return word is "region" or "world" or "area" or "areas" or "domains" or "countries" or "waters" or "seas";
    }

    private static int Head(ReadOnlySpan<Token> tokens, int from, int end)
    {
        var head = -1;
        for (var i = from; i < end && tokens[i].Tag is Tag.Determiner or Tag.Nominal or Tag.Possessive or Tag.Adverb or Tag.Verb or Tag.Pronoun; i++)
        {
            head = tokens[i].Tag is Tag.Nominal or Tag.Verb ? i : head;
            if (tokens[i].Tag == Tag.Verb)
            {
                break;
            }
        }

        return head;
    }

    // "by force or coercion", "across the East and South China Seas": the phrase goes on after "or" and "and" where only nouns follow.
    private static int PhraseEnd(ReadOnlySpan<Token> tokens, int i, int end)
    {
        var at = i + 1;
        while (at < end && tokens[at].Tag is Tag.Determiner or Tag.Nominal or Tag.Possessive or Tag.Adverb or Tag.Verb or Tag.Pronoun
            || (at < end && tokens[at].Tag == Tag.Preposition && tokens[at].Lemma is "of")
            || (at + 1 < end && tokens[at].Tag == Tag.Coordinator && tokens[at].Lemma is "or" && tokens[at + 1].Tag == Tag.Nominal)
            || (at < end && tokens[at].Tag == Tag.Preposition && at == i + 2 && tokens[i + 1].Lemma is null && tokens[at].Lemma is "with"))
        {
            at++;
        }

        return at;
    }

    private static int ClauseEnd(ReadOnlySpan<Token> tokens, int i, int end)
    {
        var at = i + 1;
        while (at < end && tokens[at].Tag is not (Tag.Comma or Tag.Break or Tag.Stop or Tag.CloseQuote or Tag.OpenQuote))
        {
            at++;
        }

        return at;
    }
}
