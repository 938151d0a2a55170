using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>Exact words at an exact place of one source.</summary>
/// <param name="SourceId">Which source.</param>
/// <param name="Fingerprint">Which text of it.</param>
/// <param name="Span">Where, in UTF-16 offsets of that text.</param>
/// <param name="Words">The words as they stand there.</param>
public sealed record Quotation(SourceId SourceId, Fingerprint Fingerprint, TextSpan Span, string Words)
{
    /// <summary>Whether <paramref name="source"/> still holds exactly these words at exactly this place.</summary>
    public bool StandsIn(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Id == SourceId
            && source.Fingerprint == Fingerprint
            && Span.End <= source.Text.Length
            && source.Text.AsSpan(Span.Start, Span.Length).SequenceEqual(Words);
    }
}
