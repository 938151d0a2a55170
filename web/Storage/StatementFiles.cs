using System.Net.Mime;
using System.Text;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;

namespace StatementDraft.Web.Storage;

/// <summary>A file to be kept.</summary>
public sealed record StatementFile(byte[] Content, string Type, string Name);

/// <summary>Makes the files of a stored statement: loads what the notes name, and makes the one core call.</summary>
public sealed class StatementFiles(SourceStore sources, StatementReview review)
{
    private const int MostWords = 12;

    /// <summary>The formats there are.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["md", "html", "txt", "sarif"];

    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public async Task<StatementFile> MakeAsync(Statement statement, string format, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        // A link may rest on a source that was taken out of the statement since.
        var details = await sources.DetailsAsync(
            [.. statement.SourceIds.Union(statement.Clauses.SelectMany(clause => clause.Links).Select(link => link.Quotation.SourceId))], cancellation);
        var (text, type) = format switch
        {
            "md" => (StatementExport.ToMarkdown(statement, details), "text/markdown; charset=utf-8"),
            "html" => (StatementExport.ToHtml(statement, details), $"{MediaTypeNames.Text.Html}; charset=utf-8"),
            "txt" => (StatementExport.ToText(statement), $"{MediaTypeNames.Text.Plain}; charset=utf-8"),
            "sarif" => (StatementExport.ToSarif((await review.ReadAsync(statement, cancellation: cancellation)).Check, details), "application/sarif+json; charset=utf-8"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        return new StatementFile(Encoding.UTF8.GetBytes(text), type, $"{NameOf(statement)}.{format}");
    }

    private static string NameOf(Statement statement)
    {
        var words = new string([.. statement.Title.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "statement" : string.Join('-', words.Take(MostWords));
    }
}
