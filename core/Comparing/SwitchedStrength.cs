using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Comparing;

/// <summary>A clause in another strength, and what that does to its meaning.</summary>
/// <param name="Clause">The clause, not saved yet.</param>
/// <param name="Changes">Its commitments against those of the clause as it stood; what stayed the same is left out.</param>
public sealed record SwitchedStrength(Clause Clause, IReadOnlyList<CommitmentChange> Changes)
{
    /// <summary>Switches one choice of a clause drafted from a template, as <see cref="ClauseStrengths.Switch"/> does, and compares.</summary>
    /// <exception cref="ArgumentException">No such choice stands in the clause, or it has no such wording.</exception>
    public static SwitchedStrength Of(Clause clause, ClauseTemplate template, string name, int wording, CommitmentComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        var switched = ClauseStrengths.Switch(clause, template, name, wording);
        return new SwitchedStrength(switched, [.. comparer.Compare(clause.Text, switched.Text).Where(change => change.Fate != CommitmentFate.Same)]);
    }
}
