using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Carries agreed language over verbatim: passages of an earlier statement become the words of a clause, each linked to its place.</summary>
public static class CarriedLanguage
{
    /// <summary>The clause with the passages in the place of its words, as a draft again: what others agreed once is a proposal now.</summary>
    /// <param name="clause">Keeps id, heading, topic and template; its gaps and open choices go with its words.</param>
    /// <param name="precedent">The earlier statement.</param>
    /// <param name="passages">Spans of its text, in order; joined by a blank, or by a line break where one lies between them.</param>
    /// <exception cref="ArgumentException">There is no passage, or one is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A passage reaches past the text.</exception>
    public static Clause Into(Clause clause, Source precedent, IReadOnlyList<TextSpan> passages)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var (text, links) = Read(precedent, passages);
        return clause with { Text = text, Links = links, Gaps = [], Conflicts = [], Status = ClauseStatus.Draft };
    }

    /// <summary>A new clause of the passages; the same holds as for <see cref="Into"/>.</summary>
    public static Clause New(Source precedent, IReadOnlyList<TextSpan> passages, string? topic, int version, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var (text, links) = Read(precedent, passages);
        return new Clause(id, null, topic, "", text, ClauseStatus.Draft, version, links, [], []);
    }

    private static (string Text, IReadOnlyList<EvidenceLink> Links) Read(Source precedent, IReadOnlyList<TextSpan> passages)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        ArgumentNullException.ThrowIfNull(passages);
        if (passages.Count == 0 || passages.Any(passage => string.IsNullOrWhiteSpace(passage.Of(precedent.Text))))
        {
            throw new ArgumentException("What is carried over has words.", nameof(passages));
        }

        var (text, end) = ("", 0);
        var links = new List<EvidenceLink>();
        foreach (var passage in passages)
        {
            var quotation = precedent.Quote(passage);
            text += text.Length == 0 ? "" : passage.Start > end && precedent.Text.AsSpan(end, passage.Start - end).Contains('\n') ? "\n" : " ";
            links.Add(new EvidenceLink(TextSpan.At(text.Length, passage.Length), quotation.Words, null, null, quotation, LinkState.Exact));
            text += quotation.Words;
            end = passage.End;
        }

        return (text, links);
    }
}
