using System.Globalization;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>Whose words a conflict gets.</summary>
public enum MergeSide
{
    /// <summary>The clause's.</summary>
    Ours,

    /// <summary>The other side's.</summary>
    Theirs,

    /// <summary>Those both started from.</summary>
    Base,
}

/// <summary>A clause, a text of the other side, and the text both started from, brought together.</summary>
/// <param name="Base">What both started from.</param>
/// <param name="Theirs">The other side's text.</param>
/// <param name="Merge">The merge.</param>
/// <param name="Picks">What was chosen for each conflict, by its number from 1.</param>
public sealed record ClauseMerge(ComparisonKey Base, ComparisonKey Theirs, ThreeWayMerge Merge, IReadOnlyDictionary<int, MergeSide> Picks)
{
    /// <summary>The same exactly as long as all three texts are.</summary>
    public string Fingerprint => Core.Text.Fingerprint.Of($"{Merge.Base}\0{Merge.Ours}\0{Merge.Theirs}").Hex[..16];

    /// <summary>The conflicts, numbered from 1.</summary>
    public IReadOnlyList<(int Number, MergePiece Piece)> Conflicts => [.. Merge.Conflicts.Select((piece, index) => (index + 1, piece))];

    /// <summary>The conflicts nobody has chosen for yet.</summary>
    public IReadOnlyList<int> Undecided => [.. Conflicts.Select(conflict => conflict.Number).Where(number => !Picks.ContainsKey(number))];

    /// <summary>The name of a conflict's field.</summary>
    public static string Field(int number) => string.Create(CultureInfo.InvariantCulture, $"pick-{number}");

    /// <summary>The words that a side has for a piece.</summary>
    public static string Words(ThreeWayMerge merge, MergePiece piece, MergeSide side)
    {
        ArgumentNullException.ThrowIfNull(merge);
        ArgumentNullException.ThrowIfNull(piece);
        return side switch
        {
            MergeSide.Ours => piece.Ours.Of(merge.Ours),
            MergeSide.Theirs => piece.Theirs.Of(merge.Theirs),
            MergeSide.Base => piece.Base.Of(merge.Base),
            _ => throw new ArgumentOutOfRangeException(nameof(side)),
        };
    }

    /// <summary>The merged text.</summary>
    /// <exception cref="InvalidOperationException">A conflict is undecided.</exception>
    public string Text()
    {
        var numbers = Conflicts.ToDictionary(conflict => conflict.Piece, conflict => conflict.Number);
        return Undecided.Count == 0 ? Merge.TextWith(piece => Words(Merge, piece, Picks[numbers[piece]])) : throw new InvalidOperationException("A conflict is undecided.");
    }
}
