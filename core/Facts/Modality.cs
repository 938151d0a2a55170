namespace StatementDraft.Core.Facts;

/// <summary>How firmly something is said to be so. A drafter may not assert what a source only expects.</summary>
public enum Modality
{
    /// <summary>Said as a fact, or a speech act performed.</summary>
    Stated,

    /// <summary>Expected, likely, set to; "will" said of others.</summary>
    Expected,

    /// <summary>Hoped, wanted, sought, aimed at.</summary>
    Hoped,

    /// <summary>Planned, intended, pledged; one's own "we will".</summary>
    Planned,

    /// <summary>Considered, mulled, open to.</summary>
    Considered,

    /// <summary>If, may, might, could.</summary>
    Conditional,

    /// <summary>Not, denied, declined.</summary>
    Denied,
}

/// <summary>Who says so.</summary>
public enum AttributionKind
{
    /// <summary>The document itself.</summary>
    None,

    /// <summary>A named person or body.</summary>
    Named,

    /// <summary>An unnamed official or source.</summary>
    Anonymous,

    /// <summary>Experts, analysts, think tanks.</summary>
    Analyst,
}

/// <summary>Who says so, by name where there is one.</summary>
/// <param name="Kind">The sort of voice.</param>
/// <param name="Name">The name, or the words used for an unnamed voice ("a senior administration official").</param>
public sealed record Attribution(AttributionKind Kind, string? Name = null)
{
    /// <summary>The document speaks for itself.</summary>
    public static Attribution Document { get; } = new(AttributionKind.None);
}

/// <summary>The word that goes with an amount and is part of it.</summary>
public enum Qualifier
{
    /// <summary>Up to, at most.</summary>
    UpTo,

    /// <summary>Over, more than.</summary>
    Over,

    /// <summary>About, nearly, approximately.</summary>
    About,

    /// <summary>At least.</summary>
    AtLeast,
}
