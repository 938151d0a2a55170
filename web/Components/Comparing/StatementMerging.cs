using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>One question of a merge of whole texts.</summary>
/// <param name="Number">Counted from 1 over the whole merge.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Piece">The conflict inside it; null where the whole passage is asked about.</param>
public sealed record MergeQuestion(int Number, MergedPassage Passage, MergePiece? Piece);

/// <summary>A statement, a text of the other side, and the text both started from, brought together.</summary>
/// <param name="Base">What both started from.</param>
/// <param name="Theirs">The other side's text.</param>
/// <param name="Merge">The merge.</param>
/// <param name="Picks">What was chosen for each question, by its number.</param>
public sealed record StatementMerging(ComparisonKey Base, ComparisonKey Theirs, WholeMerge Merge, IReadOnlyDictionary<int, MergeSide> Picks)
{
    /// <summary>The same exactly as long as all three texts are.</summary>
    public string Fingerprint => Core.Text.Fingerprint.Of(string.Join('\0', Merge.Passages.Select(passage => $"{passage.Base?.Text}\0{passage.Ours?.Key}\0{passage.Ours?.Text}\0{passage.Theirs?.Text}"))).Hex[..16];

    /// <summary>Everything a person has to choose.</summary>
    public IReadOnlyList<MergeQuestion> Questions { get; } =
    [
        .. Merge.Passages
            .SelectMany(passage => passage.Question != PassageQuestion.None ? [null] : passage.Words?.Conflicts.Cast<MergePiece?>() ?? [], (passage, piece) => (passage, piece))
            .Select((question, index) => new MergeQuestion(index + 1, question.passage, question.piece)),
    ];

    /// <summary>The questions nobody has answered yet.</summary>
    public IReadOnlyList<MergeQuestion> Undecided => [.. Questions.Where(question => !Picks.ContainsKey(question.Number))];

    public IReadOnlyList<MergeQuestion> Of(MergedPassage passage) => [.. Questions.Where(question => ReferenceEquals(question.Passage, passage))];

    /// <summary>The side chosen for a passage as a whole, or for a conflict inside it.</summary>
    public MergeSide Side(MergedPassage passage, MergePiece? piece) => Picks[Questions.First(question => ReferenceEquals(question.Passage, passage) && question.Piece == piece).Number];
}
