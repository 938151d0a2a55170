using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Words between quotation marks with whose words they are.</summary>
/// <param name="Span">What stands between the marks.</param>
/// <param name="Speaker">Who is quoted; of kind <see cref="AttributionKind.None"/> where nobody is.</param>
/// <param name="Scare">Four words or fewer.</param>
public sealed record QuotedSpeech(TextSpan Span, Attribution Speaker, bool Scare);

/// <summary>A text taken apart.</summary>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Propositions">In the order of their verbs.</param>
/// <param name="Quotes">In order.</param>
/// <param name="Parties">The two states the text is mostly about; fewer where it names fewer.</param>
/// <param name="IsOwnStatement">Whether the text says "we" of those who make it, as a joint statement does.</param>
public sealed record ParsedText(
    IReadOnlyList<TextSpan> Sentences, IReadOnlyList<Proposition> Propositions, IReadOnlyList<QuotedSpeech> Quotes, IReadOnlyList<string> Parties, bool IsOwnStatement);
