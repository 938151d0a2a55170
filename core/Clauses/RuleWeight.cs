namespace StatementDraft.Core.Clauses;

/// <summary>How much a profile lets a convention matter.</summary>
public enum RuleWeight
{
    /// <summary>The rule is not looked at.</summary>
    Off,

    /// <summary>Good to know.</summary>
    Inform,

    /// <summary>A person should look.</summary>
    Warn,

    /// <summary>The text must not leave the house like this.</summary>
    Block,
}
