using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StatementDraft.Core.Sources;

/// <summary>Reads the words of a web page; scripts, styles, menus and forms are left out and nothing is run or fetched.</summary>
internal static class HtmlReader
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "svg", "iframe", "object", "select", "head", "figure",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "blockquote", "pre", "hr", "address", "body",
    };

    internal static ReadDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var root = Longest(page, "article") ?? Longest(page, "main") ?? page.Body;
        var text = new StringBuilder();
        if (root is not null)
        {
            Write(root, text);
        }

        var header = new SourceHeader(
            Meta(page, "meta[property='og:title']") ?? NullIfBlank(page.QuerySelector("h1")?.TextContent) ?? NullIfBlank(page.Title),
            Meta(page, "meta[property='og:site_name']"),
            DateOf(page),
            NullIfBlank(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")),
            null,
            null);
        return new ReadDocument(text.ToString().Trim(), header, NullIfBlank(page.DocumentElement.GetAttribute("lang")));
    }

    private static IElement? Longest(AngleSharp.Html.Dom.IHtmlDocument page, string tag) =>
        page.QuerySelectorAll(tag).Where(element => element.TextContent.Length >= 200).MaxBy(element => element.TextContent.Length);

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(words.Data, text);
            }
            else if (child is IElement element && !Dropped.Contains(element.LocalName))
            {
                var isBlock = Blocks.Contains(element.LocalName);
                Break(text, element.LocalName == "br" || isBlock);
                Write(element, text);
                Break(text, isBlock);
            }
        }
    }

    private static void Append(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            var plain = c is '\n' or '\t' or '\r' ? ' ' : c;
            if (plain != ' ' || (text.Length > 0 && text[^1] is not (' ' or '\n')))
            {
                text.Append(plain);
            }
        }
    }

    private static void Break(StringBuilder text, bool wanted)
    {
        if (!wanted)
        {
            return;
        }

        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static DateOnly? DateOf(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var words = Meta(page, "meta[property='article:published_time']")
            ?? Meta(page, "meta[name='date']")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return words is { Length: >= 10 }
            && DateOnly.TryParseExact(words[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static string? Meta(AngleSharp.Html.Dom.IHtmlDocument page, string selector) => NullIfBlank(page.QuerySelector(selector)?.GetAttribute("content"));

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
