using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>What leaves the house.</summary>
public static class StatementExport
{
    /// <summary>The statement as CommonMark, each linked passage with a footnote that names source, date and exact words, gaps still bracketed.</summary>
    /// <remarks>Everything that came from outside is escaped. A link whose words were altered, or whose source only expects what it says,
    /// is said to be so in its note.</remarks>
    public static string ToMarkdown(Statement statement, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(sources);
        return MarkdownExport.Write(statement, sources);
    }

    /// <summary>The statement as one self-contained printable HTML page with the same notes.</summary>
    public static string ToHtml(Statement statement, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(sources);
        return HtmlExport.Write(statement, sources);
    }

    /// <summary>The words alone, as <see cref="CleanText"/> has them: the text that is ticked and released.</summary>
    public static string ToText(Statement statement) => CleanText.Of(statement);

    /// <summary>The findings of a check as SARIF 2.1.0, each clause an artifact of its own; levels are error (block), warning and note (inform).
    /// Waived findings are suppressed, with the reason as justification.</summary>
    public static string ToSarif(ReviewedCheck check, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(sources);
        return SarifExport.Write(check, sources);
    }
}
