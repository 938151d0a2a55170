using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatementDraft.Core.Sources;

/// <summary>Reads the words of a Markdown document: marks go, paragraphs become lines with an empty line between, list items lines of their own.</summary>
internal static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    /// <summary>Whether the text plainly holds Markdown marks: two or more of escaped brackets, bold runs, headings, inline tags.</summary>
    internal static bool HasMarks(string text) => Mark().Count(text) >= 2;

    internal static string ToPlainText(string markdown)
    {
        var plain = new StringBuilder();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            Write(block, plain);
        }

        // Bold marks with a blank inside ("**Ministers: **") are none by the book, but whoever wrote them meant them.
        return plain.ToString().Replace("**", string.Empty, StringComparison.Ordinal).Trim('\n');
    }

    private static void Write(Block block, StringBuilder plain)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list.Cast<ListItemBlock>())
                {
                    foreach (var part in item)
                    {
                        Write(part, plain);
                        TightenEnd(plain);
                    }
                }

                plain.Append('\n');
                break;
            case ContainerBlock container:
                foreach (var part in container)
                {
                    Write(part, plain);
                }

                break;
            case CodeBlock code:
                plain.Append(code.Lines.ToString().Trim('\n')).Append("\n\n");
                break;
            case LeafBlock { Inline: { } inline }:
                Write(inline, plain);
                plain.Append("\n\n");
                break;
        }
    }

    // Items of a list stand on lines next to each other.
    private static void TightenEnd(StringBuilder plain)
    {
        if (plain.Length > 1 && plain[^1] == '\n' && plain[^2] == '\n')
        {
            plain.Length--;
        }
    }

    private static void Write(ContainerInline inlines, StringBuilder plain)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    plain.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    plain.Append(code.Content);
                    break;
                case LineBreakInline lineBreak:
                    plain.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case HtmlEntityInline entity:
                    plain.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    plain.Append(link.Url);
                    break;
                case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                    plain.Append('\n');
                    break;
                case ContainerInline container:
                    Write(container, plain);
                    break;
            }
        }
    }

    [GeneratedRegex(@"\\[\[\]*_#]|\*\*[^*\n]+|^#{1,6} \S|</?(?:sup|sub|u|em|strong|br)\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
