using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace StatementDraft.Web.Setup;

/// <summary>How much may be sent at once.</summary>
public static class RequestSizes
{
    /// <summary>JSON: ten million characters, of which Japanese takes three bytes each, and some room.</summary>
    public const int MaxJson = 40_000_000;

    /// <summary>Forms: several files at once.</summary>
    public const int MaxForm = 64 * 1024 * 1024;

    /// <summary>What is read and thrown away so that the sender gets to see the answer. A server that closes at once only shows a broken connection.</summary>
    private const int MaxDrained = 256 * 1024 * 1024;

    public static string TooLarge(long limit) => string.Create(
        CultureInfo.InvariantCulture, $"The request is too large: at most {limit / 1_000_000} MB may be sent at once.");

    public static void UseRequestSizes(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(async (context, next) =>
        {
            var limit = context.IsApi() ? MaxJson : MaxForm;
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = MaxDrained;
            }

            // The page that says so is asked for with the same request.
            if (context.Request.ContentLength > limit && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
            {
                await DrainAsync(context);
                await RefuseAsync(context, limit);
            }
            else
            {
                await next(context);
            }
        });
    }

    public static Task RefuseAsync(HttpContext context, long limit)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return context.IsApi()
            ? TypedResults.Problem(TooLarge(limit), statusCode: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context)
            : Task.CompletedTask;
    }

    private static async Task DrainAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MaxDrained)
        {
            return;
        }

        var waste = new byte[64 * 1024];
        while (await context.Request.Body.ReadAsync(waste, context.RequestAborted) > 0)
        {
            // Thrown away.
        }
    }
}
