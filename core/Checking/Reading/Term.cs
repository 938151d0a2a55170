using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>What part a word plays when a claim is held against a source.</summary>
internal enum TermKind
{
    /// <summary>Grammar: articles, prepositions, auxiliaries. Never asked for in a source.</summary>
    Function,

    /// <summary>A word with a meaning of its own.</summary>
    Content,

    /// <summary>Part of a proper name.</summary>
    Name,

    /// <summary>A number, an ordinal, an amount.</summary>
    Value,

    /// <summary>A month or a weekday.</summary>
    Date,

    /// <summary>A comma, a quotation mark, a dash.</summary>
    Mark,
}

/// <summary>One word of a claim or a source, read.</summary>
internal sealed class Term
{
    /// <summary>Where it stands in its text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>In lower case, without a possessive ending.</summary>
    public required string Lower { get; init; }

    /// <summary>The same for all inflections of a word.</summary>
    public required string Base { get; init; }

    /// <summary>The same for all regular derivations of a word.</summary>
    public required string Root { get; init; }

    /// <summary>What part it plays.</summary>
    public TermKind Kind { get; set; }

    /// <summary>Groups of words that may stand for it; from the thesaurus.</summary>
    public int[] Meanings { get; set; } = [];

    /// <summary>What denies it, as bases; null for nothing.</summary>
    public IReadOnlySet<string>? Opposites { get; init; }

    /// <summary>What it is a kind of, as bases; null for nothing.</summary>
    public IReadOnlySet<string>? Broader { get; init; }

    /// <summary>How much it matters whether a source has it: 0 for grammar, 1 for a rare word or a name.</summary>
    public double Weight { get; set; }

    /// <summary>Whether hardly any text has the word: no band of the background list holds it.</summary>
    public bool Rare { get; init; }

    /// <summary>The value, where the word is or belongs to a number.</summary>
    public Quantity? Quantity { get; set; }

    /// <summary>The name that this word is part of.</summary>
    public NameGroup? Name { get; set; }

    /// <summary>Whether it is part of an office named right before a person ("Prime Minister").</summary>
    public bool Title { get; set; }

    /// <summary>How firmly it is said.</summary>
    public Firmness Firmness { get; set; } = Firmness.Stated;

    /// <summary>The words that make it less firm ("is expected to").</summary>
    public TextSpan? Hedge { get; set; }

    /// <summary>The negation it stands under as the first word with a meaning: "not", "never", "refused to".</summary>
    public TextSpan? Negation { get; set; }

    /// <summary>Whether it comes after "rather than", "instead of", "than": what is put second.</summary>
    public bool Contrasted { get; set; }

    /// <summary>Whether it sets modality or negation itself, and so is compared as such and not as a word.</summary>
    public bool Operator { get; set; }

    /// <summary>Whether it begins its sentence.</summary>
    public bool FirstOfSentence { get; set; }

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool Quoted { get; set; }

    /// <summary>Whether the list of stances has it: a party's act, which nothing may stand in for.</summary>
    public bool Act { get; set; }

    /// <summary>Whether the list of verbs has it.</summary>
    public bool Verb { get; set; }
}

/// <summary>A number as far as it is comparable: "$25bn" and "25 billion dollars" are equal.</summary>
/// <param name="Amount">The number.</param>
/// <param name="Unit">"USD", "%", "year", "ordinal", "age"; empty for a plain number.</param>
/// <param name="Span">All words that make it up, a qualifier not included.</param>
/// <param name="Qualifier">"up to", "about": part of an amount.</param>
internal sealed record Quantity(decimal Amount, string Unit, TextSpan Span, Qualifier? Qualifier);

/// <summary>Words that name one thing together.</summary>
/// <param name="Words">In lower case.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Key">The one name of it in the lexicon ("United States" for "American"); null where unlisted.</param>
/// <param name="Sort">"state", "person", "organization", "place", "treaty"; null where unlisted.</param>
internal sealed record NameGroup(IReadOnlyList<string> Words, TextSpan Span, string? Key, string? Sort);

/// <summary>How firmly something is said, the weakest first. A claim may not be firmer than its source.</summary>
internal enum Firmness
{
    /// <summary>If, may, might, could; considered.</summary>
    Considered,

    /// <summary>Hoped, wanted, sought.</summary>
    Hoped,

    /// <summary>Expected or planned.</summary>
    Expected,

    /// <summary>Will.</summary>
    Announced,

    /// <summary>Is or was so.</summary>
    Stated,
}
