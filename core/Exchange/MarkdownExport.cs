using System.Globalization;
using System.Text;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>Writes a statement as CommonMark with footnotes.</summary>
internal static class MarkdownExport
{
    private const string Special = "\\`*_{}[]<>#|~";

    public static string Write(Statement statement, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var text = new StringBuilder();
        var notes = new StatementNotes(statement, sources);
        text.Append("# ").AppendLine(Escape(statement.Title)).AppendLine();
        if (StatementLines.Dateline(statement) is { Length: > 0 } dateline)
        {
            text.AppendLine(Escape(dateline)).AppendLine();
        }

        foreach (var clause in statement.Clauses)
        {
            if (clause.Heading.Length > 0)
            {
                text.Append("## ").AppendLine(Escape(clause.Heading)).AppendLine();
            }

            foreach (var run in MarkedClause.RunsOf(clause, notes))
            {
                text.Append(Escape(run.Words));
                foreach (var number in run.Notes)
                {
                    text.Append(CultureInfo.InvariantCulture, $"[^{number}]");
                }
            }

            text.AppendLine().AppendLine();
        }

        foreach (var note in notes.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]: {Escape(note.Source)}: ");
            text.Append(note.HoldsQuotation ? '‘' : '“').Append(Escape(OneLine(note.Words))).Append(note.HoldsQuotation ? '’' : '”');
            text.Append(note.Remark is { } remark ? " " + Escape(OneLine(remark)) : "");
            text.AppendLine(note.Url is { } url ? $" <{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : "");
        }

        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");

    // What Markdown would read as a mark is written as a character; a gap's brackets stay brackets.
    internal static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var lineStart = i == 0 || words[i - 1] == '\n';
            if (Special.Contains(words[i], StringComparison.Ordinal) || (lineStart && words[i] is '-' or '+' or '='))
            {
                escaped.Append('\\');
            }
            else if (words[i] == '.' && IsListNumber(words, i))
            {
                escaped.Append('\\');
            }
            else if (words[i] == '&')
            {
                escaped.Append("&amp;");
                continue;
            }

            escaped.Append(words[i]);
        }

        return escaped.ToString();
    }

    private static bool IsListNumber(string words, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsAsciiDigit(words[start - 1]))
        {
            start--;
        }

        return start < dot && (start == 0 || words[start - 1] == '\n');
    }
}
