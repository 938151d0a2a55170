using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/statements/{id}/gate</c>. Only told, never decided here: ticks and waivers are a person's, on the pages.</summary>
public static class GateCall
{
    public static void MapGate(this RouteGroupBuilder api) => api.MapGet("/statements/{id}/gate", FindAsync)
        .Produces<GateShape>().MayBeMissing().Computes().WithTags("Checking")
        .WithSummary("What stands between a statement and its release: findings that block, claims nobody has ticked, objections, gaps, choices and brackets.");

    private static async Task<IResult> FindAsync(string id, StatementStore statements, StatementReview review, CancellationToken cancellation) =>
        await statements.FindAsync(id, cancellation) is { } statement
            ? TypedResults.Ok(GateShape.Of((await review.ReadAsync(statement, cancellation: cancellation)).Gate))
            : Refusals.NotFound(StatementCalls.Unknown(id));
}
