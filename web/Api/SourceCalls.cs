using FluentValidation;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/sources</c>.</summary>
public static class SourceCalls
{
    public static void MapSources(this RouteGroupBuilder api)
    {
        var calls = api.MapGroup("/sources").WithTags("Sources");
        calls.MapPost("/", AddAsync).Reads<NewSourceRequest>("multipart/form-data")
            .Produces<SourceShape>(StatusCodes.Status201Created).Produces<SourceShape>()
            .WithSummary("Keeps a text, or a file (a multipart form with one .txt, .md or .html and the same fields), as a source. The same text twice is one source: the first one is answered.");
        calls.MapGet("/", ListAsync).Produces<IReadOnlyList<SourceShape>>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("The sources in the order of adding, without their texts.");
        calls.MapGet("/{id}", FindAsync).Produces<SourceShape>().MayBeMissing()
            .WithSummary("One source with its text.");
        calls.MapGet("/{id}/facts", FactsAsync).Produces<FactsShape>().MayBeMissing().Computes()
            .WithSummary("The facts of a source.");
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request, IValidator<NewSourceRequest> validator, SourceStore sources, CancellationToken cancellation)
    {
        var (sent, document, refusal) = SentFile.IsSent(request)
            ? await SentFile.ReceiveAsync(request, validator, cancellation)
            : await ReceiveTextAsync(request, validator, cancellation);
        if (sent is null || document is null)
        {
            return refusal!;
        }

        var (source, added) = await sources.AddAsync(document.Text, DetailsOf(sent, document), cancellation);
        var shape = SourceShape.Of(source, withText: false);
        var place = $"/api/sources/{source.Id.Value}";
        if (added)
        {
            return TypedResults.Created(place, shape);
        }

        request.HttpContext.Response.Headers.Location = place;
        return TypedResults.Ok(shape);
    }

    private static async Task<(NewSourceRequest? Sent, ReadDocument? Document, IResult? Refusal)> ReceiveTextAsync(
        HttpRequest request, IValidator<NewSourceRequest> validator, CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return (null, null, refusal);
        }

        var (document, problems) = SourceReader.ReadText(sent.Text!);
        return document is null ? (null, null, Refusals.Invalid(problems)) : (sent, document, null);
    }

    // What the sender says counts before what the document says of itself.
    private static SourceDetails DetailsOf(NewSourceRequest sent, ReadDocument document)
    {
        var kind = InputRules.ToKind(sent.Kind) ?? document.Header.Kind ?? SourceKind.News;
        return new SourceDetails(
            NullIfBlank(sent.Title) ?? document.Header.Title!,
            kind,
            NullIfBlank(sent.Publisher) ?? document.Header.Publisher,
            InputRules.ToDay(sent.PublishedOn) ?? document.Header.PublishedOn,
            sent.Tier ?? SourceHeader.TierOf(kind),
            sent.Language ?? document.Language ?? "en",
            NullIfBlank(sent.Url) ?? document.Header.Url);
    }

    private static async Task<IResult> ListAsync(
        HttpContext context, SourceStore sources, string? limit, string? after, CancellationToken cancellation)
    {
        var (paging, refusal) = Paging.Of(limit, after);
        if (paging is null)
        {
            return refusal!;
        }

        var found = await sources.ListAsync(after is null ? null : new SourceId(after), paging.Limit + 1, cancellation);
        return found is null
            ? Refusals.Invalid("after", "The parameter 'after' has to be the id of a source.")
            : TypedResults.Ok(paging.Cut(found, source => source.Id.Value, context).Select(SourceShape.Of));
    }

    private static async Task<IResult> FindAsync(string id, SourceStore sources, CancellationToken cancellation) =>
        await sources.FindAsync(new SourceId(id), cancellation) is { } source
            ? TypedResults.Ok(SourceShape.Of(source, withText: true))
            : Refusals.NotFound($"There is no source '{id}'.");

    private static async Task<IResult> FactsAsync(string id, SourceStore sources, CancellationToken cancellation) =>
        await sources.FindAsync(new SourceId(id), cancellation) is { } source
            ? TypedResults.Ok(new FactsShape(null, [.. (await sources.ReadAsync(source, cancellation)).Facts.Select(FactShape.Of)]))
            : Refusals.NotFound($"There is no source '{id}'.");

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
