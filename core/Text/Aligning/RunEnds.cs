namespace StatementDraft.Core.Text.Aligning;

/// <summary>Lengthens runs of partners over equal neighbours that have no partner: a word matched by chance elsewhere, and taken apart again, may
/// belong to the run beside it.</summary>
internal static class RunEnds
{
    internal static void Lengthen(TokenizedText before, TokenizedText after, Span<int> partners, Span<int> partnersBack, MovedSentences moves)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0 && i + 1 < partners.Length && partners[i + 1] < 0)
            {
                Join(i + 1, partners[i] + 1, partners, partnersBack);
            }
        }

        for (var i = partners.Length - 1; i >= 0; i--)
        {
            if (partners[i] >= 0 && i > 0 && partners[i - 1] < 0)
            {
                Join(i - 1, partners[i] - 1, partners, partnersBack);
            }
        }

        void Join(int i, int j, Span<int> partners, Span<int> partnersBack)
        {
            if (i >= 0 && j >= 0 && i < partners.Length && j < partnersBack.Length && partners[i] < 0 && partnersBack[j] < 0
                && before.Ids[i] == after.Ids[j] && !moves.HoldsWordBefore(i) && !moves.HoldsWordAfter(j))
            {
                (partners[i], partnersBack[j]) = (j, i);
            }
        }
    }
}
