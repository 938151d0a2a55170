using System.Globalization;

namespace StatementDraft.Core.Drafting;

/// <summary>The lines about a statement that its clean text and every form of export share.</summary>
internal static class StatementLines
{
    /// <summary>"Washington, D.C., 7 February 2025"; empty where neither is entered.</summary>
    public static string Dateline(Statement statement) => string.Join(
        ", ", new[] { statement.Place, statement.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>"United States and Japan".</summary>
    public static string Parties(Statement statement) => string.Join(" and ", statement.Parties);
}
