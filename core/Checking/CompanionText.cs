using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking;

/// <summary>A statement as a text that another is held against.</summary>
public static class CompanionText
{
    /// <summary>The clauses as one source of kind statement, a paragraph each; null where it has no words yet.</summary>
    /// <param name="statement">The statement that is accompanied.</param>
    /// <param name="id">The id that quotations from it carry.</param>
    public static Source? Of(Statement statement, SourceId id)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var text = new StatementText(statement).Text;
        return string.IsNullOrWhiteSpace(text) ? null : new Source(id, text, new SourceDetails(statement.Title, SourceKind.Statement, PublishedOn: statement.Date, Tier: 1));
    }
}
