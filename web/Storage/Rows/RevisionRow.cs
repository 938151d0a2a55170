using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A clause as it stood after one act. Kept when the clause itself is removed.</summary>
public sealed class RevisionRow : ClauseColumns
{
    /// <summary>Counts from 1 in each clause.</summary>
    public required int Number { get; set; }

    public required string Act { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    public static RevisionRow Of(string statementId, int number, Clause clause, string act, DateTimeOffset savedAt)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var row = new RevisionRow { StatementId = statementId, ClauseId = clause.Id, Number = number, Act = act, SavedAt = savedAt };
        row.Take(clause);
        return row;
    }
}
