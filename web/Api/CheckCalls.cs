using FluentValidation;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/check</c> and <c>/api/statements/{id}/check</c>.</summary>
public static class CheckCalls
{
    public static void MapCheck(this RouteGroupBuilder api)
    {
        api.MapPost("/check", CheckAsync).Reads<CheckRequest>().Produces<CheckShape>().Computes().WithTags("Checking")
            .WithSummary("Checks a text against stored sources and sources sent along. Keeps nothing.");
        api.MapGet("/statements/{id}/check", CheckStatementAsync).Produces<StatementCheckShape>().MayBeMissing().Computes().WithTags("Checking")
            .WithSummary("Checks every clause of a statement against the statement's sources.");
    }

    private static async Task<IResult> CheckAsync(
        HttpRequest request, IValidator<CheckRequest> validator, Catalogue catalogue, SourceStore sources, CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        var ids = sent.SourceIds ?? [];
        var stored = await sources.FindAsync([.. ids.Select(id => new SourceId(id))], cancellation);
        var unknown = StatementCalls.UnknownIds("sourceIds", ids, [.. stored.Select(source => source.Id.Value)]).ToDictionary();
        if (unknown.Count > 0)
        {
            return Refusals.Invalid(unknown);
        }

        var along = new SentSources(sent.Sources ?? []);
        if (along.Problems.Count > 0)
        {
            return Refusals.Invalid(along.Problems);
        }

        var checker = catalogue.Checker;
        var result = checker.Check(sent.Text!, checker.Index([.. along.Sources, .. stored]), sent.Topic);
        return TypedResults.Ok(CheckShape.Of(result, along.Shape));
    }

    private static async Task<IResult> CheckStatementAsync(
        string id, StatementStore statements, StatementChecking checking, CancellationToken cancellation) =>
        await statements.FindAsync(id, cancellation) is { } statement
            ? TypedResults.Ok(StatementCheckShape.Of((await checking.CheckAsync(statement, cancellation: cancellation)).Check, Stored))
            : Refusals.NotFound(StatementCalls.Unknown(id));

    private static EvidenceShape Stored(Evidence evidence) =>
        new(evidence.Quotation.SourceId.Value, null, SpanShape.Of(evidence.Quotation.Span), evidence.Quotation.Words, evidence.Anchor);
}
