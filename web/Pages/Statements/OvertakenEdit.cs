using StatementDraft.Core.Comparing;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Typed words brought together with those that somebody else saved in the same clause meanwhile.</summary>
internal static class OvertakenEdit
{
    /// <summary>The two over the words that both started from; null where both changed the same place, which a person has to see.</summary>
    public static async Task<ThreeWayMerge?> MergeAsync(this StatementStore statements, ActOvertaken overtaken, string clauseId, string typed, int readVersion, CancellationToken cancellation)
    {
        if (overtaken.Current.Find(clauseId) is not { } theirs || (await statements.FindAtAsync(overtaken.Current.Id, readVersion, cancellation))?.Find(clauseId) is not { } read)
        {
            return null;
        }

        var merge = ThreeWayMerge.Of(read.Text, typed, theirs.Text);
        return merge.Conflicts.Any() ? null : merge;
    }
}
