using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>A word or phrase that narrows or softens what is said: "by force or coercion", "up to", "in the United States".</summary>
/// <param name="Kind">manner, place, time, purpose, amount, condition, degree.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Adjunct(string Kind, TextSpan Span);

/// <summary>One clause of a sentence taken apart, once for all its readers: positions, commitments and claims.</summary>
/// <remarks>All spans are in the text that was parsed. Several propositions may share a sentence (and an actor, where verbs are coordinated).</remarks>
public sealed record Proposition
{
    /// <summary>The whole sentence.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The words of this proposition: a part of the sentence, or all of it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it hangs in its sentence.</summary>
    public ClauseKind Kind { get; init; }

    /// <summary>The words that name who acts; null in a subjectless clause and in a passive without "by". In a passive it is the by-phrase.</summary>
    public TextSpan? ActorSpan { get; init; }

    /// <summary>Who acts, as full names: states for their officials, ministries and capitals; persons by full name; both parties for "we" and "the two
    /// leaders" where the text names them. Empty where nobody is certain.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The content verb with its particles ("expected to [propose]").</summary>
    public required TextSpan VerbSpan { get; init; }

    /// <summary>The lemma of the content verb, or of the noun that carries the act ("proposal" is propose).</summary>
    public required string Stance { get; init; }

    /// <summary>The family of the stance in the lexicon ("opposition", "shared-view"); null where unlisted. A verb whose family has no ladder takes
    /// "commitment" from its operator: "we intend to invest" ranks as intend.</summary>
    public string? Family { get; init; }

    /// <summary>The rank inside the family; null where unlisted. A strengthening word at the act raises it by one step ("strongly oppose") or two ("grave concern").</summary>
    public int? Rank { get; init; }

    /// <summary>What the act is about, up to the next clause; manner, time and condition at its end are left out and stand in <see cref="Adjuncts"/>. In a
    /// passive the grammatical subject, which is acted upon.</summary>
    public TextSpan? ObjectSpan { get; init; }

    /// <summary>The outermost-to-innermost operators between subject and content verb ("is expected to", "plans to"), as spans.</summary>
    public IReadOnlyList<TextSpan> Operators { get; init; } = [];

    /// <summary>How firmly: the innermost operator decides.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether the act is negated ("does not support", "without hitting", "declined to").</summary>
    public bool Negated { get; init; }

    /// <summary>Whether the verb is passive, so that the grammatical subject is acted upon.</summary>
    public bool Passive { get; init; }

    /// <summary>Words like strongly, any, unwavering, fully.</summary>
    public IReadOnlyList<TextSpan> Modifiers { get; init; } = [];

    /// <summary>Phrases that narrow it.</summary>
    public IReadOnlyList<Adjunct> Adjuncts { get; init; } = [];

    /// <summary>Who says so.</summary>
    public Attribution Attribution { get; init; } = Attribution.Document;
}
