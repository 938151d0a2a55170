using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Comparing;

/// <summary>Makes the statement that a merge of whole texts leads to.</summary>
public static class MergedStatement
{
    /// <summary>The next version of the statement with what was decided; the statement itself where that changes nothing. Evidence links go with their words.</summary>
    /// <param name="statement">Its clauses are our passages, by their ids.</param>
    /// <param name="merge">The merge.</param>
    /// <param name="words">The words that a conflict gets.</param>
    /// <param name="isTheirs">Whether a passage that is asked about as a whole goes as they have it: in, or out.</param>
    /// <param name="newId">Names a clause that comes in.</param>
    /// <exception cref="ArgumentException">A passage of ours is no clause of the statement.</exception>
    public static Statement Of(
        Statement statement, WholeMerge merge, Func<MergedPassage, MergePiece, string> words, Func<MergedPassage, bool> isTheirs, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(merge);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(isTheirs);
        ArgumentNullException.ThrowIfNull(newId);
        var next = statement.Version + 1;
        var clauses = new List<Clause>();
        foreach (var passage in merge.Passages)
        {
            if (passage.Ours is { } ours)
            {
                var clause = statement.Find(ours.Key) ?? throw new ArgumentException($"The statement has no clause '{ours.Key}'.", nameof(merge));
                if (passage.Question != PassageQuestion.TheyRemoved || !isTheirs(passage))
                {
                    var text = passage.Words?.TextWith(piece => words(passage, piece)) ?? clause.Text;
                    clauses.Add(text == clause.Text ? clause : ClauseEditor.Edit(clause, text) with { Version = next });
                }
            }
            else if (isTheirs(passage))
            {
                // A text of the other side is no source, so nothing rests on it.
                clauses.Add(new Clause(newId(), null, null, "", passage.Theirs!.Text, ClauseStatus.Draft, next, [], [], []));
            }
        }

        return clauses.SequenceEqual(statement.Clauses) ? statement : statement with { Version = next, Clauses = clauses };
    }
}
