using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>What a rule found: the value and where it stands. The extractor adds the sentence, its topics, and how firmly and by whom it is said.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Value">What they say.</param>
public sealed record Found(TextSpan Span, FactValue Value)
{
    /// <summary>Topics, where the rule knows better than the sentence; null leaves them to the extractor.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Modality, where the rule knows it.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Who says so, where the rule knows it.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Who acts, where the rule knows it.</summary>
    public string? Actor { get; init; }
}
