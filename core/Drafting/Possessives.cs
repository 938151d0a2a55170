using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Drafting;

/// <summary>"Japan" and "Japan's" are the same word in another case: putting the ending on or taking it off touches nothing.</summary>
internal static class Possessives
{
    /// <summary>Whether the ending of a possessive begins at this place.</summary>
    internal static bool StandsAt(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>Joins words that differ in that ending alone and have the same neighbour on one side at least.</summary>
    internal static void Join(WordAlignment alignment, int[] partners, int[] partnersBack)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0)
            {
                continue;
            }

            var behindLeft = i == 0 ? 0 : partners[i - 1] < 0 ? -1 : partners[i - 1] + 1;
            var beforeRight = i + 1 == partners.Length ? partnersBack.Length - 1 : partners[i + 1] - 1;
            foreach (var candidate in (ReadOnlySpan<int>)[behindLeft, beforeRight])
            {
                if (partners[i] < 0 && IsSame(alignment, i, candidate, partnersBack))
                {
                    (partners[i], partnersBack[candidate]) = (candidate, i);
                }
            }
        }
    }

    private static bool IsSame(WordAlignment alignment, int i, int j, int[] partnersBack) =>
        j >= 0 && j < partnersBack.Length && partnersBack[j] < 0
        && Stem(alignment.Before, alignment.BeforeWords[i]).SequenceEqual(Stem(alignment.After, alignment.AfterWords[j]));

    private static ReadOnlySpan<char> Stem(string text, Word word)
    {
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        return letters.EndsWith("'s") || letters.EndsWith("’s") ? letters[..^2] : letters;
    }
}
