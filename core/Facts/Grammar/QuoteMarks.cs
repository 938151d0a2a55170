using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Outer">With the marks; a paragraph that is continued has no closing one.</param>
internal readonly record struct QuotedStretch(TextSpan Inner, TextSpan Outer);

/// <summary>Pairs quotation marks. A quotation ends with its paragraph at the latest: one that runs on opens again in the next.</summary>
/// <remarks>Straight marks open after white space or a bracket. Marks inside another quotation are part of it. Single marks count where they
/// cannot be apostrophes: the opening one follows white space and the closing one ends a word. Where a page breaks the line after every sentence, a quotation
/// may run over a few single breaks, as long as the next mark closes it.</remarks>
internal static class QuoteMarks
{
    // A page that sets every sentence on a line of its own breaks a quotation, but seldom more often than this.
    private const int MostBreaks = 4;

    private const int LookAhead = 1200;

    /// <summary>The stretches in order, none inside another.</summary>
    public static List<QuotedStretch> Find(string text)
    {
        var found = new List<QuotedStretch>();
        var (open, crossed, single) = (-1, 0, -1);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n' when open >= 0 && crossed < MostBreaks && RunsOn(text, open, at):
                    crossed++;
                    break;
                case '\n' when open >= 0:
                    Close(text, found, open, at, continued: true, Reopens(text, at));
                    open = -1;
                    break;
                case '“' or '«' or '「' when open < 0:
                    (open, crossed) = (at, 0);
                    break;
                case '”' or '»' or '」' when open >= 0 && text[open] is not ('‘' or '\''):
                    Close(text, found, open, at, continued: false, reopens: false);
                    open = -1;
                    break;
                case '"':
                    if (open >= 0 && text[open] is not ('‘' or '\''))
                    {
                        Close(text, found, open, at, continued: false, reopens: false);
                        open = -1;
                    }
                    else if (open < 0 && OpensAt(text, at))
                    {
                        (open, crossed) = (at, 0);
                    }

                    break;
                case '‘' or '\'' when open < 0 && OpensAt(text, at) && SingleEnd(text, at) > at:
                    (open, crossed, single) = (at, MostBreaks, SingleEnd(text, at));
                    break;
                case '’' or '‘' or '\'' when open >= 0 && text[open] is '‘' or '\'' && at == single:
                    var reopens = text[at - 1] == ' ';
                    Close(text, found, open, at, continued: reopens, reopens);
                    (open, crossed, single) = reopens && SingleEnd(text, at) is var next && next > at ? (at, MostBreaks, next) : (-1, 0, -1);
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

    /// <summary>The text with curly double marks where a quotation stands between single ones, so that no apostrophe is taken for a mark. Offsets stay.</summary>
    public static string WithDoubleMarks(string text, List<QuotedStretch> quotes)
    {
        if (!quotes.Exists(quote => text[quote.Outer.Start] is '\'' or '‘'))
        {
            return text;
        }

        return string.Create(text.Length, (text, quotes), static (letters, given) =>
        {
            given.text.CopyTo(letters);
            foreach (var quote in given.quotes.Where(quote => given.text[quote.Outer.Start] is '\'' or '‘'))
            {
                (letters[quote.Outer.Start], letters[quote.Outer.End - 1]) = ('“', '”');
            }
        });
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

    // Whether the next mark is one that closes, before any blank line.
    private static bool RunsOn(string text, int open, int lineEnd)
    {
        for (var at = lineEnd + 1; at < text.Length && at < lineEnd + LookAhead; at++)
        {
            switch (text[at])
            {
                case '\n' when text[at - 1] == '\n':
                case '“' or '«' or '「':
                    return false;
                case '”' or '»' or '」':
                    return text[open] != '"';
                case '"':
                    return text[open] == '"' && !OpensAt(text, at);
                default:
                    break;
            }
        }

        return false;
    }

    // Where a single opening mark is closed on its line: at a mark after a stop or comma, else at the last one that is no plural's apostrophe before a word.
    private static int SingleEnd(string text, int open)
    {
        if (text[open] == '\'' && !char.IsLetter(text[open + 1]))
        {
            return -1;
        }

        var mark = text[open] == '‘' ? '’' : '\'';
        for (var at = open + 2; at < text.Length && at < open + 600 && text[at] != '\n'; at++)
        {
            if (text[at] == text[open] && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?' && OpensAt(text, at))
            {
                // Paragraphs set on one line: each opens anew and only the last is closed.
                return at;
            }

            if (text[at] == mark && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                var owner = text[at - 1] is 's' or 'S' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2]);
                if (!owner || !HasLater(text, at, mark))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    // Whether another mark that may close follows on the line, before one that opens.
    private static bool HasLater(string text, int from, char mark)
    {
        for (var at = from + 1; at < text.Length && at < from + 300 && text[at] != '\n'; at++)
        {
            if (text[at] == mark && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                return !char.IsWhiteSpace(text[at - 1]);
            }

            if (text[at] is '‘' || (text[at] == mark && char.IsWhiteSpace(text[at - 1])))
            {
                return false;
            }
        }

        return false;
    }
}
