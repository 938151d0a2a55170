using FluentValidation;
using StatementDraft.Core.Comparing;
using StatementDraft.Web.Api.Shapes;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary><c>/api/compare</c>.</summary>
public static class CompareCall
{
    public static void MapCompare(this RouteGroupBuilder api) => api.MapPost("/compare", CompareAsync)
        .Reads<CompareRequest>().Produces<ComparisonShape>().Computes().WithTags("Comparing")
        .WithSummary("Compares two texts word by word and commitment by commitment. Keeps nothing.");

    private static async Task<IResult> CompareAsync(
        HttpRequest request, IValidator<CompareRequest> validator, Catalogue catalogue, CancellationToken cancellation)
    {
        var (sent, refusal) = await request.ReceiveAsync(validator, cancellation);
        return sent is null
            ? refusal!
            : TypedResults.Ok(ComparisonShape.Of(
                Redline.Compare(sent.Before!, sent.After!, sent.Language ?? "en"),
                catalogue.Comparer.Compare(sent.Before!, sent.After!)));
    }
}
