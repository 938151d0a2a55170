using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Starts a statement from the last agreed text: the paragraphs of an earlier statement become clauses, word for word.</summary>
/// <remarks>Each clause has one link, over all its words, to the paragraph it was taken from: the precedent and its date are its provenance.
/// A short line without an end mark is a heading and stands over the clause that follows; furniture is left out.</remarks>
public sealed class AgreedLanguage(Lexicon lexicon)
{
    /// <summary>A heading has at most so many words.</summary>
    public const int LongestHeading = 16;

    private readonly TopicTagger _topics = new(lexicon);

    /// <summary>The paragraphs of <paramref name="precedent"/> as clauses, in order. Their status is <see cref="ClauseStatus.Draft"/>: what two other
    /// leaders agreed once is a proposal now.</summary>
    /// <param name="precedent">A source of kind statement or fact sheet.</param>
    /// <param name="furniture">What of it is no text: <see cref="SourceReading.Furniture"/>.</param>
    /// <param name="version">The version of the statement they become part of.</param>
    /// <param name="newId">Makes ids for clauses.</param>
    /// <exception cref="ArgumentException">The source is neither.</exception>
    public IReadOnlyList<Clause> ClausesOf(Source precedent, IReadOnlyList<TextSpan> furniture, int version, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        ArgumentNullException.ThrowIfNull(furniture);
        ArgumentNullException.ThrowIfNull(newId);
        if (!IsAgreed(precedent.Details))
        {
            throw new ArgumentException("Only an earlier statement or fact sheet is agreed language.", nameof(precedent));
        }

        var clauses = new List<Clause>();
        var heading = "";
        foreach (var paragraph in Paragraphs(precedent.Text).Where(span => !furniture.Any(part => part.Overlaps(span))))
        {
            var words = paragraph.Of(precedent.Text);
            if (IsHeading(words))
            {
                heading = words;
                continue;
            }

            clauses.Add(MakeClause(precedent, paragraph, heading, version, newId()));
            heading = "";
        }

        return clauses;
    }

    /// <summary>Whether a source is text that parties agreed on: a joint statement or a fact sheet.</summary>
    public static bool IsAgreed(SourceDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return details.Kind is SourceKind.Statement or SourceKind.FactSheet;
    }

    private Clause MakeClause(Source precedent, TextSpan paragraph, string heading, int version, string id)
    {
        var quotation = precedent.Quote(paragraph);
        var link = new EvidenceLink(TextSpan.At(0, paragraph.Length), quotation.Words, null, null, quotation, LinkState.Exact);
        var topic = _topics.Of(quotation.Words) is [var main, ..] && main != TopicTagger.Other ? main : null;
        return new Clause(id, null, topic, heading, quotation.Words, ClauseStatus.Draft, version, [link], [], []);
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var paragraph = new TextSpan(start, end).Trimmed(text);
            if (text.AsSpan(paragraph.Start, paragraph.Length).IndexOfAnyInRange('A', 'z') >= 0)
            {
                yield return paragraph;
            }

            start = end + 1;
        }
    }

    private static bool IsHeading(string words) =>
        words[^1] is not ('.' or '!' or '?' or ';' or ',' or '”' or '"') && words.Count(c => c == ' ') < LongestHeading;
}
