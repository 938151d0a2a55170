using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Lists;

/// <summary>What is wrong with a file of the desk's, and where.</summary>
/// <param name="File">The file's name as the desk knows it.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Message">A whole sentence.</param>
public sealed record LocatedProblem(string File, int Line, int Column, Wording Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
