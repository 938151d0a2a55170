namespace StatementDraft.Core.Text;

/// <summary>Which characters are the same for a reader: the one table that every comparison of typography uses.</summary>
public static class Folding
{
    /// <summary>The plain form of a quotation mark, dash or blank; any other character is itself.
    /// A character that shows nothing (soft hyphen, zero-width) becomes NUL, to be left out.</summary>
    public static char Plain(char c) => c switch
    {
        < '\u0080' => c is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : c,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFF0D' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Whether a word could go on over this character: a letter, a digit or a combining mark.</summary>
    public static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Whether <paramref name="span"/> neither begins nor ends in the middle of a word of <paramref name="text"/>.</summary>
    public static bool StandsFree(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !span.IsEmpty && !Cuts(text, span.Start) && !Cuts(text, span.End);
    }

    private static bool Cuts(string text, int offset) =>
        offset > 0 && offset < text.Length && IsWordPart(text[offset - 1]) && IsWordPart(text[offset]);
}
