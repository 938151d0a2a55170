using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>A token of the text with what the lists know about it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, a possessive "'s" left out.</param>
/// <param name="FullEnd">Where it ends with its "'s".</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Sense">What its word may be.</param>
/// <param name="Capital">Whether it begins with a capital.</param>
/// <param name="AllCapitals">Whether it has two letters or more, all capitals.</param>
internal readonly record struct Term(int Start, int End, int FullEnd, WordKind Kind, WordSense Sense, bool Capital, bool AllCapitals)
{
    /// <summary>The word without its possessive.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether the word ends in a possessive.</summary>
    public bool Possessive => FullEnd > End;

    /// <summary>Whether the lists give the word any of these senses.</summary>
    public bool Is(WordSense sense) => (Sense & sense) != 0;
}
