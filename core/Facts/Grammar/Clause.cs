namespace StatementDraft.Core.Facts.Grammar;

/// <summary>One clause of a sentence as token ranges, before anything is resolved.</summary>
internal sealed class Clause
{
    public required VerbGroup Verb { get; init; }

    public ClauseKind Kind { get; set; }

    /// <summary>Where the clause begins: its conjunction or its subject.</summary>
    public int Begin { get; set; }

    /// <summary>The subject's tokens; empty where it has none of its own.</summary>
    public (int First, int End) Subject { get; set; }

    /// <summary>The object's tokens, up to the next clause that is no part of it.</summary>
    public (int First, int End) Object { get; set; }

    /// <summary>The clause this one is part of.</summary>
    public Clause? Parent { get; set; }

    /// <summary>The clause whose subject, operators and polarity this one shares.</summary>
    public Clause? Sibling { get; set; }

    /// <summary>A clause that only says who speaks ("..., the sources said").</summary>
    public bool Reporting { get; set; }

    /// <summary>Opened by "if" or "unless".</summary>
    public bool Conditional { get; set; }

    /// <summary>Gerunds, infinitives of purpose and reduced relatives: part of what stands around them, no act of their own.</summary>
    public bool Embedded { get; set; }

    public bool HasSubject => Subject.End > Subject.First;

    /// <summary>Whether this clause lies inside <paramref name="other"/>.</summary>
    public bool IsInside(Clause other)
    {
        var steps = 0;
        for (var at = Parent; at is not null && steps < 64; at = at.Parent, steps++)
        {
            if (ReferenceEquals(at, other))
            {
                return true;
            }
        }

        return false;
    }
}
