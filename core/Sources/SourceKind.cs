namespace StatementDraft.Core.Sources;

/// <summary>What sort of document a source is. A <see cref="Statement"/> is a precedent: earlier agreed language.</summary>
public enum SourceKind
{
    /// <summary>A newspaper, agency or broadcaster's report.</summary>
    News,

    /// <summary>A press briefing or background call.</summary>
    Briefing,

    /// <summary>One side's account of a meeting.</summary>
    Readout,

    /// <summary>A joint statement or declaration.</summary>
    Statement,

    /// <summary>A fact sheet.</summary>
    FactSheet,

    /// <summary>A treaty or agreement.</summary>
    Treaty,

    /// <summary>Anything else.</summary>
    Other,
}
