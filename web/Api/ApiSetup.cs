using FluentValidation;
using Microsoft.AspNetCore.RateLimiting;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary>The API: its JSON, its description, its limits and its calls.</summary>
public static class ApiSetup
{
    /// <summary>The policy of the calls that compute.</summary>
    public const string Computing = "computing";

    /// <summary>How many such calls may wait; a program that sends more at once is told to come back.</summary>
    private const int Waiting = 200;

    public static void AddApi(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.ConfigureHttpJsonOptions(http => ApiJson.Configure(http.SerializerOptions));
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ApiDescription.Complete);
        services.AddAnswerCompression();
        services.AddSingleton<IValidator<NewSourceRequest>, NewSourceValidator>();
        services.AddSingleton<IValidator<ExtractRequest>, ExtractValidator>();
        services.AddSingleton<IValidator<NewStatementRequest>, NewStatementValidator>();
        services.AddSingleton<IValidator<DraftRequest>, DraftValidator>();
        services.AddSingleton<IValidator<EditRequest>, EditValidator>();
        services.AddSingleton<IValidator<CheckRequest>, CheckValidator>();
        services.AddSingleton<IValidator<CompareRequest>, CompareValidator>();

        var atOnce = builder.Configuration.GetValue<int?>("Limits:ComputingAtOnce") ?? 2 * Environment.ProcessorCount;
        var waiting = builder.Configuration.GetValue<int?>("Limits:ComputingWaiting") ?? Waiting;
        services.AddRateLimiter(limits =>
        {
            limits.AddConcurrencyLimiter(Computing, limit => (limit.PermitLimit, limit.QueueLimit) = (atOnce, waiting));
            limits.OnRejected = TooManyAsync;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapOpenApi();
        var api = app.MapGroup("/api");
        api.MapSources();
        api.MapExtract();
        api.MapTemplates();
        api.MapStatements();
        api.MapClauses();
        api.MapCheck();
        api.MapGate();
        api.MapCompare();
        api.MapExport();
    }

    private static async ValueTask TooManyAsync(OnRejectedContext context, CancellationToken cancellation)
    {
        context.HttpContext.Response.Headers.RetryAfter = "1";
        await TypedResults.Problem(
            "Too many texts are being worked on at this moment. Send this one again in a second.",
            statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
    }
}
