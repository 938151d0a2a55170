namespace StatementDraft.Core.Clauses;

/// <summary>How large a template may be. A desk's own file stays far below; a hostile or broken one is named and left out.</summary>
public static class TemplateLimits
{
    /// <summary>UTF-16 code units in a file.</summary>
    public const int Characters = 64 * 1024;

    /// <summary>Slots in a template.</summary>
    public const int Slots = 60;

    /// <summary>Examples in a template.</summary>
    public const int Examples = 20;

    /// <summary>Braces inside braces in the wording.</summary>
    public const int Depth = 6;

    /// <summary>Lists inside lists in the front matter.</summary>
    public const int FrontMatterDepth = 8;

    /// <summary>Problems named for one file; more are counted, not listed.</summary>
    public const int Problems = 50;
}
