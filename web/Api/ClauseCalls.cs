using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/statements/{id}/clauses</c>.</summary>
public static class ClauseCalls
{
    public static void MapClauses(this RouteGroupBuilder api) => api.MapPut("/statements/{id}/clauses/{clauseId}", EditAsync)
        .Reads<EditRequest>().Produces<ClauseShape>().MayBeMissing().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .WithTags("Statements")
        .WithSummary("Gives a clause other words; its evidence links are carried over. If-Match names the version that was read.");

    private static async Task<IResult> EditAsync(
        string id,
        string clauseId,
        HttpRequest request,
        IValidator<EditRequest> validator,
        StatementStore statements,
        CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return Refusals.NotFound(StatementCalls.Unknown(id));
        }

        if (statement.Find(clauseId) is not { } clause)
        {
            return Refusals.NotFound($"The statement '{id}' has no clause '{clauseId}'.");
        }

        var (read, problem) = Versions.Read(request, statement.Version);
        if (problem is not null)
        {
            return Refusals.Malformed(problem);
        }

        if (clause.Version > read || read > statement.Version)
        {
            return Stale(statement, clauseId);
        }

        // Nobody has changed this clause since it was read, so the edit is made to the statement as it stands now.
        return await statements.SaveAsync(statement.With(ClauseEditor.Edit(clause, sent.Text!)), statement.Version, "edited", cancellation) switch
        {
            Saved saved => Done(request.HttpContext, saved.Statement, clauseId),
            Stale stale => Stale(stale.Current, clauseId),
            Locked => TypedResults.Problem(Locked.Sentence, statusCode: StatusCodes.Status409Conflict, title: "The clause is agreed."),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }

    private static Ok<ClauseShape> Done(HttpContext context, Statement statement, string clauseId)
    {
        context.Response.Headers.ETag = Versions.TagOf(statement);
        return TypedResults.Ok(ClauseShape.Of(statement.Find(clauseId)!));
    }

    private static ProblemHttpResult Stale(Statement current, string clauseId) => TypedResults.Problem(
        "Somebody changed this clause after it was read. Nothing was stored; the clause as it stands now is in 'clause'.",
        statusCode: StatusCodes.Status412PreconditionFailed,
        title: "The clause is newer than the version named.",
        extensions: new Dictionary<string, object?>
        {
            ["version"] = current.Version,
            ["clause"] = current.Find(clauseId) is { } clause ? ClauseShape.Of(clause) : null,
        });
}
