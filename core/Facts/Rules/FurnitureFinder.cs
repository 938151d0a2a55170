using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Finds what belongs to the page and not to the text: bylines, copyright, credits, datelines, menus, lists of other articles, speaker labels, numbers of headings.</summary>
internal static partial class FurnitureFinder
{
    private const int LongestLine = 400;

    public static IReadOnlyList<TextSpan> Find(Document document, ReadingProgress reading)
    {
        var text = document.Text;
        var spans = new List<TextSpan>();
        var inList = false;
        var author = "";
        AddHeader(text, spans);
        var header = spans.Count == 0 ? 0 : spans[^1].End;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var span = new TextSpan(start, end).Trimmed(text);
            var (from, to) = (span.Start, span.End);
            var line = text.AsSpan(from, to - from);
            reading.At(start);
            start = end + 1;
            if (line.IsEmpty || from < header)
            {
                continue;
            }

            inList = line.Length < 80 && OtherArticles().IsMatch(line) ? !EndsSentence(line) : inList && !IsProse(line);
            if (inList || IsLine(line) || (author.Length > 0 && line.StartsWith(author, StringComparison.Ordinal) && Biography().IsMatch(line)))
            {
                spans.Add(span);
                continue;
            }

            if (IsNameLine(document, from, to))
            {
                author = line.ToString();
                spans.Add(span);
                continue;
            }

            AddParts(text, from, line, spans);
        }

        return spans;
    }

    // "Title: ...", "Publisher: ...", "URL: ...": a head of such lines, three or more. What it is called and its day stay in the text.
    private static void AddHeader(string text, List<TextSpan> spans)
    {
        var (lines, start) = (new List<(TextSpan Line, int Key)>(), 0);
        while (start < text.Length && lines.Count < 20)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var key = text.AsSpan(start, Math.Min(end - start, 24)).IndexOf(": ", StringComparison.Ordinal);
            if (key < 2 || !char.IsUpper(text[start]) || text.AsSpan(start, key).ContainsAnyExcept(HeaderLetters))
            {
                break;
            }

            lines.Add((new TextSpan(start, end), start + key + 1));
            start = end + 1;
        }

        if (lines.Count >= 3)
        {
            spans.AddRange(lines.Select(line => text[line.Line.Start..line.Key] is "Title:" or "Headline:" or "Subject:" or "Date:" or "Published:" ? new TextSpan(line.Line.Start, line.Key) : line.Line));
        }
    }

    private static readonly System.Buffers.SearchValues<char> HeaderLetters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -");

    private static bool IsLine(ReadOnlySpan<char> line) =>
        line.Length < LongestLine && (Copyright().IsMatch(line) || (line.Length < 120 && (Byline().IsMatch(line) || Menu().IsMatch(line) || Contribution().IsMatch(line))));

    // A line that is nothing but a person's name.
    private static bool IsNameLine(Document document, int from, int to)
    {
        if (to - from > 40)
        {
            return false;
        }

        var first = document.TermAt(from);
        var count = 0;
        for (var at = first; at < document.Terms.Length && document.Terms[at].Start < to; at++, count++)
        {
            if (document.Terms[at].Kind != WordKind.Letters || !document.Terms[at].Capital || document.Terms[at].Is(WordSense.Closed | WordSense.Office | WordSense.OrganizationLast | WordSense.Meeting))
            {
                return false;
            }
        }

        return count is 2 or 3 && document.Terms[first].Is(WordSense.GivenName);
    }

    private static void AddParts(string text, int from, ReadOnlySpan<char> line, List<TextSpan> spans)
    {
        foreach (var match in Dateline().EnumerateMatches(line))
        {
            spans.Add(TextSpan.At(from + match.Index, match.Length));
            return;
        }

        foreach (var match in Speaker().EnumerateMatches(line))
        {
            spans.Add(TextSpan.At(from + match.Index, match.Length));
        }

        foreach (var match in HeadingNumber().EnumerateMatches(line))
        {
            spans.Add(TextSpan.At(from + match.Index, match.Length));
        }

        foreach (var match in Credit().EnumerateMatches(line))
        {
            spans.Add(TextSpan.At(from + match.Index, match.Length));
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is '.' or '!' or '?' or '”' or '"' or ':' && line.Length > 60;

    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > 60 && line[^1] is '.' or '”' or '"' && line.Length > 60;

    [GeneratedRegex(@"^(?:copyright\b|©|\(c\) ?\d{4})|all rights reserved|may not be (?:published|reproduced|redistributed)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^By [A-Z][^.!?]{2,80}$|^(?:Updated|Published|Posted|Last updated|Last modified|First published)\b:?[^.]{0,60}$|^\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?$|^[A-Z][a-z]+ (?:National |Senior |Foreign |Chief |Political |Diplomatic |White House |Staff )*[A-Za-z ]{0,40}(?:Correspondent|Reporter|Writer|Editor)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(?:twitter|facebook|instagram|linkedin|share|tweet|email|print|comments?|advertisement|subscribe|sign in|log in|menu|home|search|related|tags?:.*|filed under.*|read more\b.*|also read\b.*|see also\b.*|click here\b.*|sign up\b.*|follow us\b.*|skip to .*|view all.*|photos?:.*|image:.*|(?:today.s )?top stories|latest(?: news| stories)?|trending(?: now)?|recommended.{0,20}|you have (?:viewed|read) .*|you may also (?:like|be interested).*|story continues below.*|article continues below.*|advertisement.*|sponsored(?: content| by.*)?|skip navigation|back to top|jump to.*|toggle .*|main menu|site map|privacy policy|terms (?:of use|of service|and conditions)|cookie.{0,30}|contact(?: us)?|about(?: us)?|careers|newsletters?|get (?:the|our) .*newsletter.*|sign up for [^,]*|subscribe (?:now|today)|subscribe to [^.,]{2,40}|already a subscriber.*|support .{2,40} journalism|listen to this article.*|loading.*|share this.*|share (?:on|via) .*|send this page.*|print this.*|printable version|email this.*|copy link|save(?: article)?|bookmark|leave a (?:comment|reply)|reply|\d+ comments?(?: »)?|view comments.*|post a comment.*|this transcript.*(?:automatically|rush).*|rush transcript.*|for immediate release|>> ?subscribe .*|subscribe for (?:just|only) .*|add to (?:cart|basket|bag)|list price:.*|###|-30-|more[ :-]*$|more (?:news|stories|articles)(?: from| about| on)?.*|next (?:article|story|post)|previous (?:article|story|post)|image source.*|image caption|media caption|getty images|file photo.*|#+|[*_\-\\ ]+|\d+ of \d+|end\b.{0,30}|-?\d+-?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Menu();

    [GeneratedRegex(@"\bcontributed to this (?:report|article|story)\b|^(?:reporting|editing|writing|additional reporting) by\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"\bis an? (?:[a-z\-]+ ){0,4}(?:correspondent|reporter|writer|journalist|editor|columnist)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Biography();

    [GeneratedRegex(@"POPULAR ARTICLES?|ACCESS RANKING|MOST (?:READ|POPULAR|VIEWED)|^(?:ALSO READ|READ ALSO|RELATED (?:ARTICLES?|STORIES|NEWS|CONTENT|TOPICS|POSTS)|Related (?:Articles?|Stories|News|Content|Topics|Posts)|More (?:from|on|stories)\b.*|Most [Rr]ead|Most [Pp]opular|Trending.{0,20}|TRENDING.{0,20}|Recommended(?: for you)?|You may also like|Latest [Nn]ews|LATEST NEWS|TOP STORIES|Top [Ss]tories|EDITORS?['’]S? PICKS?)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OtherArticles();

    [GeneratedRegex(@"^\(?[A-Z][A-Z .,'’]{2,40}\)?(?:,? (?:[A-Z][a-z]{2,8}\.? ?\d{0,2}))?(?: \([A-Za-z /]{2,30}\))? ?(?:—|--|–| - )", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:[A-Z][A-Z.'’\-]*[A-Z.](?: [A-Z][A-Z.'’\-]*| [A-Z]\.)*(?: \([a-z ]{3,30}\))?:|Q:? {1,4})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?:\d{1,3}[.)\\]{1,2}|#{1,6})(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"(?:[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,3}(?: ?/ ?))?[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2} via (?:Getty Images|AP|AFP|Reuters|REUTERS|Shutterstock)$|\((?:AP|AFP|Reuters|Kyodo|Getty Images|Jiji)(?: Photo)?(?:/[^)]{0,40})?\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Credit();
}
