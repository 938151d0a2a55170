using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The amounts, dates and articles of a text, read once by the rules that read those of a source.</summary>
/// <param name="Amounts">In order.</param>
/// <param name="Dates">In order.</param>
/// <param name="Articles">In order.</param>
internal sealed record SaidFigures(IReadOnlyList<SaidAmount> Amounts, IReadOnlyList<SaidReference> Dates, IReadOnlyList<SaidReference> Articles)
{
    internal static SaidFigures None { get; } = new([], [], []);

    private static readonly SourceDetails Nowhere = new("");

    internal static SaidFigures Of(string text, FactLists lists)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return None;
        }

        var document = new Document(new Source(new SourceId("text"), text, Nowhere), lists, new ReadingProgress(text.Length));
        var (amounts, articles) = (new List<SaidAmount>(), new List<SaidReference>());
        var date = 0;
        for (var term = 0; term < document.Terms.Length;)
        {
            while (date < document.Dates.Count && document.Dates[date].Span.End <= document.Terms[term].Start)
            {
                date++;
            }

            if (date < document.Dates.Count && document.Dates[date].Span.Contains(document.Terms[term].Start))
            {
                term++;
            }
            else if (SaidReference.ArticleAt(document, term) is var (article, behind))
            {
                articles.Add(article);
                term = behind;
            }
            else if (SaidAmount.ReadAt(document, term) is var (amount, end))
            {
                amounts.Add(amount);
                term = end;
            }
            else
            {
                term++;
            }
        }

        return new SaidFigures(amounts, [.. document.Dates.Select(found => SaidReference.OfDate(document, found)).OfType<SaidReference>()], articles);
    }

    /// <summary>Those inside a stretch, or in part.</summary>
    internal SaidFigures Within(TextSpan span) =>
        new([.. Amounts.Where(amount => span.Overlaps(amount.Span))], [.. Dates.Where(date => span.Overlaps(date.Span))], [.. Articles.Where(article => span.Overlaps(article.Span))]);
}
