using FluentValidation;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/statements</c>.</summary>
public static class StatementCalls
{
    public static void MapStatements(this RouteGroupBuilder api)
    {
        var calls = api.MapGroup("/statements").WithTags("Statements");
        calls.MapPost("/", CreateAsync).Reads<NewStatementRequest>().Produces<StatementShape>(StatusCodes.Status201Created)
            .WithSummary("Begins a statement.");
        calls.MapGet("/{id}", FindAsync).Produces<StatementShape>().Produces(StatusCodes.Status304NotModified).MayBeMissing()
            .WithSummary("A statement with its clauses; the header ETag is its version.");
        calls.MapPost("/{id}/draft", DraftAsync).Reads<DraftRequest>().Produces<StatementShape>()
            .MayBeMissing().ProducesProblem(StatusCodes.Status409Conflict).Computes()
            .WithSummary("Adds the clauses that the templates named, or the sources' topics, call for. Clauses that are there stay as they are.");
    }

    public static string Unknown(string id) => $"There is no statement '{id}'.";

    private static async Task<IResult> CreateAsync(
        HttpRequest request,
        IValidator<NewStatementRequest> validator,
        StatementStore statements,
        SourceStore sources,
        CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        var sourceIds = sent.SourceIds!;
        var precedentIds = sent.PrecedentIds ?? [];
        var known = (await sources.FindAsync([.. sourceIds.Concat(precedentIds).Select(id => new SourceId(id))], cancellation)).Select(source => source.Id.Value).ToHashSet();
        var unknown = UnknownIds("sourceIds", sourceIds, known).Concat(UnknownIds("precedentIds", precedentIds, known)).ToDictionary();
        if (sent.CompanionOf is { } other && await statements.FindAsync(other, cancellation) is null)
        {
            unknown.Add("companionOf", [$"The field 'companionOf' names no statement: there is no '{other}'."]);
        }

        if (unknown.Count > 0)
        {
            return Refusals.Invalid(unknown);
        }

        var statement = await statements.CreateAsync(
            new NewStatement(
                sent.Title!.Trim(),
                sent.Parties!,
                sent.Participants ?? [],
                InputRules.ToDay(sent.Date),
                string.IsNullOrWhiteSpace(sent.Place) ? null : sent.Place.Trim(),
                [.. sourceIds.Distinct().Select(id => new SourceId(id))],
                [.. precedentIds.Distinct().Select(id => new SourceId(id))])
            {
                CompanionOf = sent.CompanionOf,
            },
            cancellation);
        request.HttpContext.Response.Headers.ETag = Versions.TagOf(statement);
        return TypedResults.Created($"/api/statements/{statement.Id}", StatementShape.Of(statement));
    }

    /// <summary>One entry for each id that names no stored source.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> UnknownIds(string field, IReadOnlyList<string> ids, HashSet<string> known) =>
        ids.Index().Where(pair => !known.Contains(pair.Item)).Select(pair => KeyValuePair.Create(
            $"{field}[{pair.Index}]", new[] { $"The field '{field}[{pair.Index}]' names no source: there is no '{pair.Item}'." }));

    private static async Task<IResult> FindAsync(string id, HttpContext context, StatementStore statements, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return Refusals.NotFound(Unknown(id));
        }

        context.Response.Headers.ETag = Versions.TagOf(statement);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Versions.IsKnown(context.Request, statement)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(StatementShape.Of(statement));
    }

    private static async Task<IResult> DraftAsync(
        string id,
        HttpRequest request,
        IValidator<DraftRequest> validator,
        StatementStore statements,
        StatementDrafting drafting,
        Catalogue catalogue,
        CancellationToken cancellation)
    {
        // A draft of everything needs no body at all.
        var (sent, refusal) = request.ContentLength is 0 || (request.ContentLength is null && request.ContentType is null)
            ? new Received<DraftRequest>(new DraftRequest(null), null)
            : await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return Refusals.NotFound(Unknown(id));
        }

        var templates = catalogue.Templates.Select(template => template.Id).ToList();
        var unknown = (sent.Templates ?? []).Index().Where(pair => !templates.Contains(pair.Item)).ToDictionary(
            pair => $"templates[{pair.Index}]",
            pair => new[] { $"There is no template '{pair.Item}'; the templates are {string.Join(", ", templates)}." });
        if (unknown.Count > 0)
        {
            return Refusals.Invalid(unknown);
        }

        try
        {
            var drafted = await drafting.DraftAsync(statement, sent.Templates, cancellation);
            request.HttpContext.Response.Headers.ETag = Versions.TagOf(drafted.Statement);
            return TypedResults.Ok(StatementShape.Of(drafted.Statement));
        }
        catch (DraftingRaceException race)
        {
            return Refusals.Conflict(race.Message);
        }
    }
}
