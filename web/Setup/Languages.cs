using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace StatementDraft.Web.Setup;

/// <summary>The languages of the interface. Numbers and dates of a statement are written the same in each: they go by its drafting conventions, not by the reader's browser.</summary>
public static class Languages
{
    /// <summary>A language is added by its name here and by files <c>Language/Texts.{name}.resx</c> and <c>Language/Scripts.{name}.resx</c>.</summary>
    public static IReadOnlyList<string> Known { get; } = ["en"];

    /// <summary>Answers in the language of the reader's browser, as far as it is known here.</summary>
    public static IApplicationBuilder UseLanguages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(Known[0])),
            SupportedCultures = [CultureInfo.InvariantCulture],
            SupportedUICultures = [.. Known.Select(CultureInfo.GetCultureInfo)],
            RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()],
        });
    }
}
