using StatementDraft.Web.Api;
using StatementDraft.Web.Setup;

try
{
    var builder = WebApplication.CreateBuilder(SiteLocation.Options(args));
    builder.WebHost.UseStaticWebAssets(); // outside Development too, or `dotnet run` finds no scoped styles
    builder.ListenLocallyByDefault();
    builder.AddAccess();
    builder.AddStorage();
    builder.AddCatalogue();
    builder.AddReading();
    builder.AddPages();
    builder.AddApi();
    builder.AddHealth();

    var app = builder.Build();
    await app.MigrateStorageAsync();
    app.UseErrorAnswers();
    app.UseSafeAnswers();
    app.UseAccess();
    app.UseRequestSizes();
    app.UseLanguages();
    app.UseRouting();
    app.UseRateLimiter();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapApi();
    app.MapHealth();
    await app.RunAndSayWhereAsync();
    return 0;
}
catch (SettingsException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}

public partial class Program;
