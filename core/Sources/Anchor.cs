using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>How words were found in a text. Only <see cref="Exact"/> and <see cref="Folded"/> count as verified.</summary>
public enum AnchorKind
{
    /// <summary>Letter for letter, in one place only.</summary>
    Exact,

    /// <summary>After folding quotes, dashes and white space, in one place only.</summary>
    Folded,

    /// <summary>Something alike stands there; never called verified.</summary>
    Fuzzy,

    /// <summary>The words stand in more than one place.</summary>
    Ambiguous,

    /// <summary>Nothing near enough was found.</summary>
    Orphaned,
}

/// <summary>Where words were found, and how surely.</summary>
/// <param name="Kind">How surely.</param>
/// <param name="Span">Where; the first place when ambiguous, null when orphaned.</param>
public readonly record struct Anchor(AnchorKind Kind, TextSpan? Span)
{
    private static readonly Anchor Nowhere = new(AnchorKind.Orphaned, null);

    /// <summary>Finds <paramref name="words"/> in <paramref name="text"/>: exact and unique, or folded and unique, or it says what is not sure.
    /// Words are found whole, never inside a longer word. A fuzzy answer needs nearly all the words of one sentence in order and every number
    /// and capitalised word; a lookalike sentence with another name, number or date is orphaned.</summary>
    public static Anchor Find(string words, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(words, text, FoldedText.Of(text));
    }

    /// <summary>As <see cref="Find(string, string)"/>, for a text that was folded before.</summary>
    public static Anchor Find(string words, string text, FoldedText folded)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folded);
        if (string.IsNullOrWhiteSpace(words))
        {
            return Nowhere;
        }

        var exact = Places(words, text);
        if (exact.Count > 0)
        {
            return new Anchor(exact.Count == 1 ? AnchorKind.Exact : AnchorKind.Ambiguous, exact[0]);
        }

        var alike = Places(FoldedText.Fold(words), folded.Text);
        if (alike.Count > 0)
        {
            return new Anchor(alike.Count == 1 ? AnchorKind.Folded : AnchorKind.Ambiguous, folded.Map.ToOriginal(alike[0]));
        }

        return FuzzyAnchor.Find(words, text) is { } span ? new Anchor(AnchorKind.Fuzzy, span) : Nowhere;
    }

    /// <summary>Every place where <paramref name="words"/> stand whole: letter for letter, or, where there is none, after folding.</summary>
    /// <param name="words">The words looked for.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">After so many places the search ends.</param>
    public static IReadOnlyList<TextSpan> Places(string words, string text, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(words))
        {
            return [];
        }

        var exact = Occurrences(words.Trim(), text, most);
        if (exact.Count > 0)
        {
            return exact;
        }

        var folded = FoldedText.Of(text);
        return [.. Occurrences(FoldedText.Fold(words), folded.Text, most).Select(folded.Map.ToOriginal)];
    }

    // Two places are all it takes to know that the words are not unique.
    private static List<TextSpan> Places(string words, string text) => Occurrences(words, text, most: 2);

    private static List<TextSpan> Occurrences(string words, string text, int most)
    {
        var places = new List<TextSpan>();
        for (var at = 0; places.Count < most && words.Length > 0 && (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var span = TextSpan.At(at, words.Length);
            if (Folding.StandsFree(text, span))
            {
                places.Add(span);
            }
        }

        return places;
    }
}
