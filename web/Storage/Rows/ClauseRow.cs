using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A clause as it stands now.</summary>
public sealed class ClauseRow : ClauseColumns
{
    public int Position { get; set; }

    public static ClauseRow Of(string statementId, int position, Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var row = new ClauseRow { StatementId = statementId, ClauseId = clause.Id };
        row.Take(clause, position);
        return row;
    }

    public void Take(Clause clause, int position)
    {
        Position = position;
        Take(clause);
    }
}
