using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts;

/// <summary>A typed value that cannot exist without the words it was read from.</summary>
/// <param name="Quotation">The exact words in the source; <c>Quotation.Span</c> is the fact's span.</param>
/// <param name="Sentence">The sentence that holds it.</param>
/// <param name="Value">What it says.</param>
/// <param name="Topics">Ids from the topic file, the main one first; may be empty.</param>
/// <param name="Modality">How firmly the sentence (or clause of it) says so.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Rule">The name of the rule that found it, for whoever wonders why.</param>
/// <param name="Actor">Who acts, where the sentence tells.</param>
/// <param name="Machine">What the rules read at these words, where a person corrected it; null otherwise.</param>
public sealed record Fact(
    Quotation Quotation,
    TextSpan Sentence,
    FactValue Value,
    IReadOnlyList<string> Topics,
    Modality Modality,
    Attribution Attribution,
    string Rule,
    string? Actor = null,
    FactValue? Machine = null)
{
    /// <summary>The <see cref="Rule"/> of what a person marked or corrected.</summary>
    public const string ByPerson = "by-person";

    /// <summary>Whether a person marked or corrected it.</summary>
    public bool IsByPerson => Rule == ByPerson;

    /// <summary>The same for the same words at the same place of the same text, whatever source id it was stored under.</summary>
    /// <remarks>Computed at every call, so that a copy with another value or quotation has its own.</remarks>
    public string Id => "f" + Fingerprint.Of($"{Quotation.Fingerprint} {Kind} {Quotation.Span}").Hex[..16];

    /// <summary>The kind of the value.</summary>
    public FactKind Kind => Value.Kind;

    /// <summary>Where the words stand in the source.</summary>
    public TextSpan Span => Quotation.Span;
}
