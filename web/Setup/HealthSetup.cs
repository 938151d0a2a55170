using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Setup;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it has a database and templates too.</summary>
public static class HealthSetup
{
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<TemplateHealth>("templates");
    }

    public static void MapHealth(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class DatabaseHealth(IDbContextFactory<DraftContext> database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var db = await database.CreateDbContextAsync(cancellationToken);
            return await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database cannot be reached.");
        }
    }

    private sealed class TemplateHealth(Catalogue catalogue) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var lists = catalogue.Current;
            return Task.FromResult(
                lists.Templates.Count == 0 ? HealthCheckResult.Unhealthy("There is no template that can be read.")
                : lists.Problems.Count > 0 ? HealthCheckResult.Degraded(lists.Problems[0].ToString())
                : HealthCheckResult.Healthy());
        }
    }
}
