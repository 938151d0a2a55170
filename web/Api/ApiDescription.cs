using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;

namespace StatementDraft.Web.Api;

/// <summary>What <c>/openapi/v1.json</c> says of the API as a whole, and what every problem says of itself.</summary>
public static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "StatementDraft";
            document.Info.Version = "1";
            document.Info.Description = "Drafts joint statements from sources and checks them against sources. "
                + "Offsets count UTF-16 code units. Errors are problem details (RFC 9457).";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    }

    public static void Complete(ProblemDetailsContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var problem = context.ProblemDetails;
        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(status);
        problem.Detail ??= status switch
        {
            StatusCodes.Status400BadRequest => "The request cannot be read.",
            StatusCodes.Status404NotFound => "The API has no such address; see /openapi/v1.json.",
            StatusCodes.Status405MethodNotAllowed => $"This address does not take {context.HttpContext.Request.Method}; see the header Allow.",
            StatusCodes.Status413PayloadTooLarge => Setup.RequestSizes.TooLarge(Setup.RequestSizes.MaxJson),
            >= 500 => "Something went wrong on our side. Nothing that was saved is lost; the log of the site says why.",
            _ => null,
        };
    }

    /// <summary>A call that reads a JSON body of this type, or the same in other forms.</summary>
    public static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder call, params string[] alsoAs)
        where T : notnull => call.Accepts<T>("application/json", alsoAs)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <summary>A call that computes, of which only so many run at once.</summary>
    public static RouteHandlerBuilder Computes(this RouteHandlerBuilder call) => call
        .RequireRateLimiting(ApiSetup.Computing)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    public static RouteHandlerBuilder MayBeMissing(this RouteHandlerBuilder call) => call.ProducesProblem(StatusCodes.Status404NotFound);
}
