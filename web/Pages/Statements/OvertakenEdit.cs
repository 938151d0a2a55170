using StatementDraft.Core.Comparing;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Typed words brought together with those that somebody else saved in the same clause meanwhile.</summary>
internal static class OvertakenEdit
{
    /// <summary>The version that a window has read. What it sent and heard nothing of may have been saved all the same: those words are its own, and no other person’s.</summary>
    public static async Task<int> HeardAsync(this StatementStore statements, string id, string clauseId, IReadOnlyCollection<string> sent, int readVersion, CancellationToken cancellation)
    {
        if (sent.Count == 0)
        {
            return readVersion;
        }

        var own = sent.Select(text => text.ReplaceLineEndings("\n")).ToHashSet();
        var saved = (await statements.RevisionsAsync(id, clauseId, cancellation)).Where(revision => revision.Version > readVersion && own.Contains(revision.Text));
        return saved.LastOrDefault()?.Version ?? readVersion;
    }

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
