namespace StatementDraft.Core.Text;

/// <summary>What a token of running text is made of.</summary>
public enum WordKind
{
    /// <summary>Letters, with inner apostrophes, hyphens and the dots of abbreviations ("U.S.", "Japan's", "long-standing").</summary>
    Letters,

    /// <summary>Digits with their separators ("54,000", "14.9").</summary>
    Number,

    /// <summary>One mark: a comma, a quotation mark, a currency sign, a dash.</summary>
    Mark,
}

/// <summary>One token of a text. White space is never a token.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Word(TextSpan Span, WordKind Kind);
