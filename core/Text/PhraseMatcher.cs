namespace StatementDraft.Core.Text;

/// <summary>One phrase found in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What the phrase was listed for.</param>
public readonly record struct PhraseMatch<T>(TextSpan Span, T Value);

/// <summary>Finds any number of listed phrases in one pass over a text (Aho and Corasick, "Efficient string matching", 1975).</summary>
/// <remarks>Matches begin and end at word boundaries; quotes, dashes and white space are folded; letters match in any case unless the
/// phrase is listed with <c>ExactCase</c>. Where matches overlap, the leftmost wins, and of those that begin together the longest.
/// The automaton is a dense table: about 4 bytes for each node and distinct character of the phrases.</remarks>
public sealed class PhraseMatcher<T>
{
    private readonly List<T> _values = [];
    private readonly PhraseAutomaton _automaton;

    /// <summary>Builds the automaton. A phrase listed twice keeps both entries; the first that fits answers.</summary>
    /// <exception cref="ArgumentException">A phrase is blank.</exception>
    public PhraseMatcher(IEnumerable<(string Phrase, T Value, bool ExactCase)> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var folded = new List<(string, bool)>();
        foreach (var (phrase, value, exactCase) in phrases)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(phrase, nameof(phrases));
            folded.Add((FoldedText.Fold(phrase), exactCase));
            _values.Add(value);
        }

        _automaton = new PhraseAutomaton(folded);
    }

    /// <summary>The matches in <paramref name="text"/>, in order, none overlapping another.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = _automaton.Find(text);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        var kept = new List<PhraseMatch<T>>(found.Count);
        foreach (var (span, phrase) in found)
        {
            if (kept.Count == 0 || span.Start >= kept[^1].Span.End)
            {
                kept.Add(new PhraseMatch<T>(span, _values[phrase]));
            }
        }

        return kept;
    }
}
