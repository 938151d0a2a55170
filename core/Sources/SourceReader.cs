using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>A document as read: ready to become a <see cref="Source"/>.</summary>
/// <param name="Text">Normalised.</param>
/// <param name="Header">What the document itself says about title, publisher, date, kind.</param>
/// <param name="Language">BCP 47, where the document says so.</param>
public sealed record ReadDocument(string Text, SourceHeader Header, string? Language = null);

/// <summary>Reads pasted text and files.</summary>
public static class SourceReader
{
    /// <summary>The longest text that is kept, in UTF-16 code units.</summary>
    public const int MaxLength = 10_000_000;

    /// <summary>Reads pasted text or the content of a .txt file: header, Markdown marks where the text plainly has them, normalisation.</summary>
    public static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) ReadText(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var problems = ProblemsOf(raw);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var (header, body) = SourceHeader.Split(raw.TrimStart('\uFEFF', '\r', '\n'));
        var text = Intake.Normalize(MarkdownReader.HasMarks(body) ? MarkdownReader.ToPlainText(body) : body).Text;
        return Finish(text, header, null);
    }

    /// <summary>Reads a file by the ending of its name: .txt, .md, .html.</summary>
    /// <param name="fileName">Only its ending and, where the document has no title, its stem are used.</param>
    /// <param name="bytes">UTF-8, or UTF-16 with a byte order mark.</param>
    public static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) ReadFile(string fileName, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(bytes);
        var name = Path.GetFileName(fileName);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending is not (".txt" or ".md" or ".markdown" or ".html" or ".htm"))
        {
            return Problem($"The file '{name}' is none of .txt, .md and .html, which are what can be read.");
        }

        if (bytes.Length == 0)
        {
            return Problem($"The file '{name}' is empty.");
        }

        if (TextEncoding.Decode(bytes) is not { } raw)
        {
            return Problem($"The file '{name}' is not text in UTF-8 (it may be binary, or saved in an older encoding): save it as UTF-8 and add it again.");
        }

        var (document, problems) = ending switch
        {
            ".html" or ".htm" => ReadHtml(raw),
            ".md" or ".markdown" => ReadMarkdown(raw),
            _ => ReadText(raw),
        };
        return document is null
            ? (null, [.. problems.Select(problem => problem with { Field = "file", Message = $"The file '{name}': {problem.Message}" })])
            : (document with { Header = document.Header with { Title = document.Header.Title ?? Path.GetFileNameWithoutExtension(name) } }, []);
    }

    private static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) ReadMarkdown(string raw)
    {
        var problems = ProblemsOf(raw);
        var (header, body) = SourceHeader.Split(raw);
        return problems.Count > 0 ? (null, problems) : Finish(Intake.Normalize(MarkdownReader.ToPlainText(body)).Text, header, null);
    }

    private static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) ReadHtml(string raw)
    {
        var problems = ProblemsOf(raw);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var page = HtmlReader.Read(raw);
        return Finish(Intake.Normalize(page.Text).Text, page.Header, page.Language);
    }

    /// <summary>Everything that keeps a text from being a source; empty where nothing does.</summary>
    public static IReadOnlyList<InputProblem> ProblemsOf(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (string.IsNullOrWhiteSpace(raw))
        {
            return [new InputProblem("text", $"The text is empty.")];
        }

        var problems = new List<InputProblem>();
        if (raw.Length > MaxLength)
        {
            problems.Add(new InputProblem("text", $"The text has {raw.Length:N0} characters; the limit is {MaxLength:N0}."));
        }

        if (raw.Contains('\0', StringComparison.Ordinal))
        {
            problems.Add(new InputProblem("text", $"The text holds NUL characters, as binary files do: paste the text itself."));
        }

        if (!Intake.IsWellFormed(raw))
        {
            problems.Add(new InputProblem("text", $"The text holds half of a character (an unpaired surrogate), so it cannot be kept as it stands."));
        }

        return problems;
    }

    private static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) Finish(string text, SourceHeader header, string? language) =>
        string.IsNullOrWhiteSpace(text)
            ? (null, [new InputProblem("text", $"The text holds no words.")])
            : (new ReadDocument(text, header, language), []);

    private static (ReadDocument? Document, IReadOnlyList<InputProblem> Problems) Problem(Wording message) => (null, [new InputProblem("file", message)]);
}
