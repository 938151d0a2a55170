using Microsoft.AspNetCore.ResponseCompression;

namespace StatementDraft.Web.Setup;

/// <summary>What every answer tells the browser to keep to. No script, style, picture or connection of anybody else's; nothing written inline.</summary>
public static class SafeAnswers
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Features = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"];

    private static readonly string NoFeatures = string.Join(", ", Features.Select(feature => $"{feature}=()"));

    public static void AddAnswerCompression(this IServiceCollection services) =>
        services.AddResponseCompression(compression =>
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json"]);

    public static void UseSafeAnswers(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = NoFeatures;
            return next(context);
        });
        app.UseResponseCompression();
    }
}
