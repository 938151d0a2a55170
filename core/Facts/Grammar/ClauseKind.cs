namespace StatementDraft.Core.Facts.Grammar;

/// <summary>How a proposition hangs in its sentence.</summary>
public enum ClauseKind
{
    /// <summary>A main clause.</summary>
    Main,

    /// <summary>Shares its subject with the clause before: "discussed X and [agreed on Y]".</summary>
    Coordinate,

    /// <summary>What is said, thought, hoped or agreed: "reaffirmed [that Article V applies]".</summary>
    Complement,

    /// <summary>A relative clause: "the treaty, [which obliges ...]".</summary>
    Relative,

    /// <summary>A participle that shares the main clause's subject: "met, [reaffirming ...]".</summary>
    Participle,

    /// <summary>Opened by as, while, because, if.</summary>
    Adverbial,

    /// <summary>An infinitive with a subject of its own: "expect Japan [to propose]".</summary>
    Infinitive,

    /// <summary>A headline without a finite verb: "Japan to propose".</summary>
    Headline,

    /// <summary>An act carried by a noun: "reiterated [our strong opposition to ...]".</summary>
    Noun,
}
