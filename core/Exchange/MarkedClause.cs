using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Exchange;

/// <summary>A stretch of a clause for export.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsGap">Whether it is a bracketed blank.</param>
/// <param name="Notes">The numbers of the notes to be set behind it.</param>
internal sealed record ClauseRun(string Words, bool IsGap, IReadOnlyList<int> Notes);

/// <summary>Cuts clauses into runs. Links may overlap after edits, so the text is cut at every end of a link and each link's note is set at its end.</summary>
internal static class MarkedClause
{
    /// <summary>The runs of a clause, in order; their words laid end to end are its text. Where stretches of one sentence that rest on the same
    /// passage follow one another, the note stands once, behind the last of them.</summary>
    public static IReadOnlyList<ClauseRun> RunsOf(Clause clause, StatementNotes notes)
    {
        var length = clause.Text.Length;
        var marks = clause.Links
            .OrderBy(link => link.Span.End)
            .Select(link => (At: Math.Min(link.Span.End, length), Note: notes.For(link).Number))
            .Distinct().ToList();
        var cuts = new SortedSet<int> { 0, length };
        cuts.UnionWith(marks.Select(mark => mark.At));
        cuts.UnionWith(clause.Gaps.SelectMany(gap => new[] { Math.Min(gap.Span.Start, length), Math.Min(gap.Span.End, length) }));
        if (marks.Any(mark => mark.At == 0))
        {
            // A link whose words were deleted at the very beginning still has its note.
            cuts.Add(Math.Min(1, length));
        }

        var kept = marks.Where((mark, i) => i == marks.Count - 1 || marks[i + 1].Note != mark.Note || EndsSentence(clause.Text[mark.At..marks[i + 1].At])).ToList();
        return
        [
            .. cuts.Zip(cuts.Skip(1)).Select(pair => new ClauseRun(
                clause.Text[pair.First..pair.Second],
                clause.Gaps.Any(gap => gap.Span.Overlaps(new TextSpan(pair.First, pair.Second))),
                [.. kept.Where(mark => mark.At == pair.Second || (mark.At == 0 && pair.First == 0)).Select(mark => mark.Note)])),
        ];
    }

    private static bool EndsSentence(string between) => between.Contains(". ", StringComparison.Ordinal) || between.Contains('\n', StringComparison.Ordinal);
}
