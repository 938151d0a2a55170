namespace StatementDraft.Core.Checking.Rules;

/// <summary>R19: the same figure of the same matter has other values in other sources; a person must choose.</summary>
internal static class R19Conflicts
{
    /// <summary>Flags a figure of a claim that one source carries while another source's nearest passage has another figure in its place.</summary>
    public static IEnumerable<Finding> Find(RuleInput input) =>
        input.Claims.SelectMany(claim => claim.Conflicts.Select(conflict =>
            new Finding("R19", Severity.Block, conflict.Span, conflict.Message, conflict.Evidence)));
}
