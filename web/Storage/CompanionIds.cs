using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>The ids under which quotations from a statement on this site stand among those from sources.</summary>
public static class CompanionIds
{
    private const string Prefix = "statement:";

    public static SourceId Of(string statementId) => new(Prefix + statementId);

    /// <summary>Where the words can be read: the page of the source, or of the statement.</summary>
    public static string HrefOf(SourceId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal) ? $"/statements/{id.Value[Prefix.Length..]}" : $"/sources/{id.Value}";
}
