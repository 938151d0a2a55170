using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/statements/{id}/export</c>.</summary>
public static class ExportCall
{
    public static void MapExport(this RouteGroupBuilder api) => api.MapGet("/statements/{id}/export", ExportAsync)
        .Produces<string>(StatusCodes.Status200OK, "text/markdown", "text/html", "text/plain", "application/sarif+json").MayBeMissing().ProducesProblem(StatusCodes.Status400BadRequest)
        .WithTags("Statements").WithSummary("The statement as a file: format=md (the default), format=html, the words alone as format=txt, or the findings of its check as format=sarif.");

    private static async Task<IResult> ExportAsync(
        string id, string? format, string? against, StatementStore statements, StatementFiles files, CancellationToken cancellation)
    {
        if (format is not null && !StatementFiles.Formats.Contains(format))
        {
            return Refusals.Malformed($"There is no format '{format}'; the formats are md, html, txt and sarif.");
        }

        if (against is not null)
        {
            return Refusals.Malformed("The parameter 'against' does not go with these formats.");
        }

        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return Refusals.NotFound(StatementCalls.Unknown(id));
        }

        // Always a download: shown by this site, the page's own styles would be refused by the site's policy.
        var file = await files.MakeAsync(statement, format ?? "md", cancellation);
        return TypedResults.File(file.Content, file.Type, file.Name);
    }
}
