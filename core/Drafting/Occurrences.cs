using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Finds words in a text as whole words: "Japan" is not found in "Japanese", but it is in "Japan's".</summary>
internal static class Occurrences
{
    /// <summary>The places, in order; they may touch but not overlap.</summary>
    internal static IEnumerable<TextSpan> Of(string words, string text, TextSpan within)
    {
        for (var at = within.Start; words.Length > 0 && at + words.Length <= within.End; at++)
        {
            at = text.IndexOf(words, at, within.End - at, StringComparison.Ordinal);
            if (at < 0)
            {
                yield break;
            }

            if (BreaksAt(text, at) && EndsAt(text, at + words.Length))
            {
                yield return TextSpan.At(at, words.Length);
                at += words.Length - 1;
            }
        }
    }

    /// <summary>Whether the words stand in the text exactly once.</summary>
    internal static bool IsOnly(string words, string text) => Of(words, text, new TextSpan(0, text.Length)).Take(2).Count() == 1;

    private static bool EndsAt(string text, int at) => BreaksAt(text, at) || Possessives.StandsAt(text, at);

    private static bool BreaksAt(string text, int at) =>
        at == 0 || at == text.Length || !IsPartOfWord(text[at - 1]) || !IsPartOfWord(text[at]) || IsEastern(text[at - 1]) || IsEastern(text[at]);

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\'' or '’' or '-';

    private static bool IsEastern(char c) => c is >= '\u3041' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
