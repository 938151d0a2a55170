namespace StatementDraft.Web.Setup;

/// <summary>Under which name a person's decision is recorded: that she rejected a fact, or picked one of two figures.</summary>
public static class Person
{
    /// <summary>In the mode Local nobody signs in, and there is one person. Words that stand in a sentence: "Rejected by the desk officer".</summary>
    public const string Local = "the desk officer";
}
