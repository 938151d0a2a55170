using System.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>The words of a statement and nothing else: no notes, no marks. It is what people tick and release, so its fingerprint names the text.</summary>
public static class CleanText
{
    /// <summary>Title, place and date, then each heading and its clause, a blank line between them. Lines end with LF, the text with one.
    /// Gaps and brackets stand in it as they stand in the clauses.</summary>
    public static string Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var parts = new[] { statement.Title, StatementLines.Dateline(statement) }
            .Concat(statement.Clauses.SelectMany(clause => new[] { clause.Heading, clause.Text }))
            .Where(part => !string.IsNullOrWhiteSpace(part));
        return new StringBuilder().AppendJoin("\n\n", parts.Select(part => part.ReplaceLineEndings("\n").Trim('\n'))).Append('\n').ToString();
    }
}
