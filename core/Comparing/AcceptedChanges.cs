using System.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Makes the text in which some changes of a redline are accepted and the others rejected.</summary>
public static class AcceptedChanges
{
    /// <summary>The text. With every change accepted it is the text after, with none the text before, always; the order in which changes are decided does not matter.</summary>
    /// <param name="redline">The comparison.</param>
    /// <param name="changes">All its changes, as <see cref="RedlineChanges.Of"/> lists them.</param>
    /// <param name="isAccepted">Whether a change is accepted. What changed inside a move is decided apart from the move.</param>
    /// <exception cref="ArgumentException">The changes are not those of the redline.</exception>
    public static string TextOf(Redline redline, IReadOnlyList<RedlineChange> changes, Func<RedlineChange, bool> isAccepted)
    {
        ArgumentNullException.ThrowIfNull(redline);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(isAccepted);
        var accepted = Decide(redline, changes, isAccepted);
        var moves = MoveEnds.Of(redline).ToDictionary(move => move.Number);
        var text = new StringBuilder(Math.Max(redline.Before.Length, redline.After.Length));
        for (var i = 0; i < redline.Segments.Count; i++)
        {
            var segment = redline.Segments[i];
            if (segment.Move is { } number)
            {
                var isNewPlace = segment.After is not null;
                var move = moves[number];
                if (accepted[move.OwnSegments[0]] == isNewPlace)
                {
                    Write(text, redline, move, accepted);
                }

                while (i + 1 < redline.Segments.Count && redline.Segments[i + 1] is var next && next.Move == number && (next.After is not null) == isNewPlace)
                {
                    i++;
                }
            }
            else if (segment.Kind == SegmentKind.Equal || accepted[i] == (segment.Kind == SegmentKind.Inserted))
            {
                text.Append(segment.After?.Of(redline.After) ?? segment.Before!.Value.Of(redline.Before));
            }
        }

        return text.ToString();
    }

    private static bool[] Decide(Redline redline, IReadOnlyList<RedlineChange> changes, Func<RedlineChange, bool> isAccepted)
    {
        var accepted = new bool[redline.Segments.Count];
        var decided = 0;
        foreach (var change in changes)
        {
            var isTaken = isAccepted(change);
            foreach (var segment in change.Segments)
            {
                accepted[segment] = isTaken;
                decided++;
            }
        }

        return decided == redline.Segments.Count(segment => segment.Kind != SegmentKind.Equal)
            ? accepted
            : throw new ArgumentException("The changes are not those of the redline.", nameof(changes));
    }

    private static void Write(StringBuilder text, Redline redline, MoveEnds move, bool[] accepted)
    {
        var at = 0;
        foreach (var edit in move.Edits)
        {
            text.Append(move.Words, at, edit.Offset - at);
            text.Append(accepted[edit.Segments[0]] ? edit.After.Of(redline.After) : edit.Before.Of(redline.Before));
            at = edit.Offset;
        }

        text.Append(move.Words, at, move.Words.Length - at);
    }
}
