using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Which move each word before belongs to, counted from 1; 0 for what stayed.</summary>
internal sealed class MoveNumbers
{
    // Most comparisons have no move, and then there is no table.
    private readonly int[]? _numbers;

    internal MoveNumbers(WordAlignment alignment)
    {
        if (alignment.Moves.Count == 0)
        {
            return;
        }

        _numbers = new int[alignment.BeforeWords.Count];
        for (var number = 1; number <= alignment.Moves.Count; number++)
        {
            var move = alignment.Moves[number - 1];
            Array.Fill(_numbers, number, move.BeforeStart, move.BeforeEnd - move.BeforeStart);
        }
    }

    internal int Of(int word) => _numbers is null ? 0 : _numbers[word];
}
