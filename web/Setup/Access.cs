using System.Net;

namespace StatementDraft.Web.Setup;

/// <summary>Who may talk to the site. In the mode Local that is the person at this machine, and no web page of anybody else's in her browser.</summary>
public static class Access
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var mode = builder.Configuration["Access:Mode"] ?? "Local";
        if (!mode.Equals("Local", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException($"The setting Access:Mode is \"{mode}\". The only mode there is so far is Local: one person at this machine, without signing in.");
        }

        builder.Services.AddAntiforgery(forms => forms.SuppressXFrameOptionsHeader = true); // SafeAnswers says it more strictly
    }

    public static void UseAccess(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use((context, next) => Refusal(context.Request) is { } sentence ? RefuseAsync(context, sentence) : next(context));
    }

    private static string? Refusal(HttpRequest request)
    {
        // A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding); its requests then carry that name.
        if (!IsLoopback(request.Host.Host))
        {
            return $"This site answers on this machine only, not as '{request.Host.Host}'. Open it as localhost or 127.0.0.1.";
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return null;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var foreign = site is not ("" or "same-origin" or "none")
            || (origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        return foreign ? "A page of another site may not change anything here." : null;
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Task RefuseAsync(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.IsApi()
            ? TypedResults.Problem(sentence, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context)
            : context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
