using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Matrix;

/// <summary>How widely the words of a clause are carried.</summary>
public enum Resting
{
    /// <summary>No source carries anything of it.</summary>
    OnNone,

    /// <summary>One source alone.</summary>
    OnOne,

    /// <summary>Several sources that are copies of one story.</summary>
    OnCopies,

    /// <summary>Several that speak for themselves.</summary>
    OnSeveral,
}

/// <summary>What one clause has from one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Supported">Claims that the source says by itself.</param>
/// <param name="InPart">Claims of which it says a part, or which it only anticipates, and no source says more.</param>
/// <param name="Against">Claims that it contradicts, or of which it gives another figure.</param>
/// <param name="Links">Evidence links to it whose words stand.</param>
/// <param name="Loose">Evidence links to it whose words were altered or are gone from the source.</param>
public sealed record MatrixCell(SourceId Source, int Supported, int InPart, int Against, int Links, int Loose)
{
    /// <summary>Whether the source says nothing that the clause rests on, and nothing against it.</summary>
    public bool IsEmpty => Supported + InPart + Against + Links + Loose == 0;

    /// <summary>Whether something of the clause rests on the source.</summary>
    public bool Carries => Supported + InPart + Links > 0;
}

/// <summary>One clause against all sources.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Cells">One for each source, in their order.</param>
/// <param name="Resting">How widely it is carried as a whole.</param>
/// <param name="Independent">How many sources that are no copies of each other carry it.</param>
/// <param name="Claims">How many claims were read in it.</param>
/// <param name="ClaimsOnOne">Claims that rest on one source alone, or on copies of one story.</param>
/// <param name="ClaimsOnNone">Claims that no source says, not even in part.</param>
public sealed record MatrixRow(Clause Clause, IReadOnlyList<MatrixCell> Cells, Resting Resting, int Independent, int Claims, int ClaimsOnOne, int ClaimsOnNone);
