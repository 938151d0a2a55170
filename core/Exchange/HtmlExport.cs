using System.Globalization;
using System.Net;
using System.Text;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>Writes a statement as one HTML page that needs nothing beside it: no script, no address to load from.</summary>
internal static class HtmlExport
{
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 2.5rem auto; max-width: 42rem; padding: 0 1.25rem; color: #1b1b1b; background: #fff;
               font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.1rem; margin: 1.75rem 0 .25rem; break-after: avoid; }
        .dateline, .lead { color: #4a4a4a; margin: 0 0 .25rem; }
        p { margin: 0 0 .75rem; orphans: 2; widows: 2; }
        .gap { background: #fff3c4; border-bottom: 1px dashed #7a5c00; padding: 0 .1em; }
        sup a { color: #14508c; font-size: .75em; padding: 0 .1em; }
        .notes { border-top: 1px solid #bbb; margin-top: 2.5rem; font-size: .875rem; line-height: 1.5; }
        .notes li { margin: 0 0 .5rem; overflow-wrap: anywhere; }
        .notes q { quotes: "“" "”"; }
        .notes q.single { quotes: "‘" "’"; }
        .remark { font-weight: 600; }
        @media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; text-decoration: none; } .gap { background: none; } }
        """;

    public static string Write(Statement statement, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var notes = new StatementNotes(statement, sources);
        var seen = new HashSet<int>();
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Escape(statement.Title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<header>\n")
            .Append("<h1>").Append(Escape(statement.Title)).Append("</h1>\n")
            .Append("<p class=\"lead\">").Append(Escape(StatementLines.Parties(statement))).Append("</p>\n");
        if (StatementLines.Dateline(statement) is { Length: > 0 } dateline)
        {
            page.Append("<p class=\"dateline\">").Append(Escape(dateline)).Append("</p>\n");
        }

        page.Append("</header>\n");
        foreach (var (number, clause) in statement.Clauses.Index())
        {
            WriteClause(page, clause, number + 1, notes, seen);
        }

        WriteNotes(page, notes.All);
        return page.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void WriteClause(StringBuilder page, Clause clause, int number, StatementNotes notes, HashSet<int> seen)
    {
        var label = clause.Heading.Length > 0
            ? $" aria-labelledby=\"clause-{Plain(number)}\"" : $" aria-label=\"Clause {Plain(number)}\"";
        page.Append("<section").Append(label).Append(">\n");
        if (clause.Heading.Length > 0)
        {
            page.Append("<h2 id=\"clause-").Append(Plain(number)).Append("\">").Append(Escape(clause.Heading)).Append("</h2>\n");
        }

        page.Append("<p>");
        foreach (var run in MarkedClause.RunsOf(clause, notes))
        {
            var words = Escape(run.Words).Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal).Replace("\n", "<br>\n", StringComparison.Ordinal);
            page.Append(run.IsGap ? $"<span class=\"gap\">{words}</span>" : words);
            foreach (var note in run.Notes)
            {
                // Only the first mark of a note can be gone back to: an id stands once in a page.
                var id = seen.Add(note) ? $" id=\"mark-{Plain(note)}\"" : "";
                page.Append("<sup><a").Append(id).Append(" href=\"#note-").Append(Plain(note)).Append("\" aria-label=\"Note ")
                    .Append(Plain(note)).Append("\">").Append(Plain(note)).Append("</a></sup>");
            }
        }

        page.Append("</p>\n</section>\n");
    }

    private static void WriteNotes(StringBuilder page, IReadOnlyList<StatementNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        page.Append("<section class=\"notes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">Sources</h2>\n<ol>\n");
        foreach (var note in notes)
        {
            page.Append("<li id=\"note-").Append(Plain(note.Number)).Append("\">").Append(Escape(note.Source)).Append(note.HoldsQuotation ? ": <q class=\"single\">" : ": <q>").Append(Escape(note.Words)).Append("</q>");
            if (note.Remark is { } remark)
            {
                page.Append(" <span class=\"remark\">").Append(Escape(remark)).Append("</span>");
            }

            if (note.Url is { } url)
            {
                page.Append(" <a href=\"").Append(Escape(url)).Append("\" rel=\"noreferrer\">").Append(Escape(url)).Append("</a>");
            }

            page.Append(" <a href=\"#mark-").Append(Plain(note.Number)).Append("\" aria-label=\"Back to the text of note ")
                .Append(Plain(note.Number)).Append("\">↩</a></li>\n");
        }

        page.Append("</ol>\n</section>\n");
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML's forbidden control characters are valid in no HTML text either.
    private static string Escape(string words) =>
        WebUtility.HtmlEncode(string.Concat(words.Where(c => !char.IsControl(c) || c is '\n' or '\t')));
}
