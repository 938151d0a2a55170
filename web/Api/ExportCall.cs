using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/statements/{id}/export</c>.</summary>
public static class ExportCall
{
    public static void MapExport(this RouteGroupBuilder api) => api.MapGet("/statements/{id}/export", ExportAsync)
        .Produces<string>(StatusCodes.Status200OK, "text/markdown", "text/html", "application/sarif+json").MayBeMissing().ProducesProblem(StatusCodes.Status400BadRequest)
        .WithTags("Statements").WithSummary("The statement as a file: format=md (the default), format=html, or the findings of its check as format=sarif.");

    private static async Task<IResult> ExportAsync(
        string id, string? format, string? against, StatementStore statements, SourceStore sources, StatementChecking checking, CancellationToken cancellation)
    {
        if (format is not (null or "md" or "html" or "sarif"))
        {
            return Refusals.Malformed($"There is no format '{format}'; the formats are md, html and sarif.");
        }

        if (against is not null)
        {
            return Refusals.Malformed("The parameter 'against' does not go with these formats.");
        }

        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return Refusals.NotFound(StatementCalls.Unknown(id));
        }

        // A link may rest on a source that was taken out of the statement since.
        var used = statement.SourceIds.Union(statement.Clauses.SelectMany(clause => clause.Links).Select(link => link.Quotation.SourceId)).ToList();
        var details = (await sources.FindAsync(used, cancellation)).ToDictionary(source => source.Id, source => source.Details);
        return format switch
        {
            "html" => Download(StatementExport.ToHtml(statement, details), "text/html", "html", statement),
            "sarif" => Download(StatementExport.ToSarif((await checking.CheckAsync(statement, cancellation: cancellation)).Check, details), "application/sarif+json", "sarif", statement),
            _ => Download(StatementExport.ToMarkdown(statement, details), "text/markdown", "md", statement),
        };
    }

    // Always a download: shown by this site, the page's own styles would be refused by the site's policy.
    private static FileContentHttpResult Download(string text, string type, string ending, Statement statement) => TypedResults.File(
        Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", $"{FileName(statement)}.{ending}");

    private static string FileName(Statement statement)
    {
        var words = new string([.. statement.Title.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "statement" : string.Join('-', words.Take(12));
    }
}
