using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Outer">With the marks; a paragraph that is continued has no closing one.</param>
internal readonly record struct QuotedStretch(TextSpan Inner, TextSpan Outer);

/// <summary>Pairs quotation marks. A quotation ends with its paragraph at the latest: one that runs on opens again in the next.</summary>
/// <remarks>Straight marks open after white space or a bracket. Marks inside another quotation are part of it. Single marks count where they
/// cannot be apostrophes: the opening one is curly or follows white space, and the closing one ends a word.</remarks>
internal static class QuoteMarks
{
    /// <summary>The stretches in order, none inside another.</summary>
    public static List<QuotedStretch> Find(string text)
    {
        var found = new List<QuotedStretch>();
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n' when open >= 0:
                    Close(text, found, open, at, continued: true, Reopens(text, at));
                    open = -1;
                    break;
                case '“' or '«' or '「' when open < 0:
                    open = at;
                    break;
                case '”' or '»' or '」' when open >= 0 && text[open] != '‘':
                    Close(text, found, open, at, continued: false, reopens: false);
                    open = -1;
                    break;
                case '"':
                    if (open >= 0 && text[open] != '‘')
                    {
                        Close(text, found, open, at, continued: false, reopens: false);
                        open = -1;
                    }
                    else if (open < 0 && OpensAt(text, at))
                    {
                        open = at;
                    }

                    break;
                case '‘' when open < 0 && OpensAt(text, at) && ClosesSoon(text, at):
                    open = at;
                    break;
                case '’' when open >= 0 && text[open] == '‘' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])):
                    Close(text, found, open, at, continued: false, reopens: false);
                    open = -1;
                    break;
                default:
                    break;
            }
        }

        if (open >= 0)
        {
            Close(text, found, open, text.Length, continued: true, reopens: false);
        }

        return found;
    }

    private static void Close(string text, List<QuotedStretch> found, int open, int close, bool continued, bool reopens)
    {
        var end = close;
        while (end > open + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // Never closed and not taken up again: a stray mark, an inch sign, a feet-and-inches height.
        if (end > open + 1 && (!continued || reopens))
        {
            found.Add(new QuotedStretch(new TextSpan(open + 1, end), new TextSpan(open, continued ? end : close + 1)));
        }
    }

    private static bool Reopens(string text, int lineEnd)
    {
        var at = lineEnd;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] is '“' or '"' or '‘';
    }

    private static bool OpensAt(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '“') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    private static bool ClosesSoon(string text, int at)
    {
        for (var i = at + 1; i < text.Length && i < at + 600 && text[i] != '\n'; i++)
        {
            if (text[i] is '’' && char.IsLetterOrDigit(text[i - 1]) | char.IsPunctuation(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) && text[i - 1] != 's')
            {
                return true;
            }
        }

        return false;
    }
}
