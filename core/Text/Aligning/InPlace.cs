namespace StatementDraft.Core.Text.Aligning;

/// <summary>Whether two sentences stand opposite each other, so that joining them moves nothing.</summary>
internal static class InPlace
{
    /// <summary>Whether the words that stayed before the one sentence have their partners before the other, and those behind it behind.</summary>
    internal static bool Fits(TokenRange here, TokenRange there, Span<int> partners, Span<int> partnersBack, MovedSentences moves)
    {
        var (last, next) = (here.Start - 1, here.End);
        while (last >= 0 && (partners[last] < 0 || moves.HoldsWordBefore(last)))
        {
            last--;
        }

        while (next < partners.Length && (partners[next] < 0 || moves.HoldsWordBefore(next)))
        {
            next++;
        }

        return (last < 0 || partners[last] < there.Start)
            && (next == partners.Length || partners[next] >= there.End)
            && partnersBack.Slice(there.Start, there.Length).IndexOfAnyExcept(-1) < 0;
    }
}
