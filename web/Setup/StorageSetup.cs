using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Storage.Sqlite;

namespace StatementDraft.Web.Setup;

/// <summary>The database and what is kept in it.</summary>
public static class StorageSetup
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var provider = builder.Configuration["Storage:Provider"] ?? "Sqlite";
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException($"The setting Storage:Provider is \"{provider}\". The only store there is so far is Sqlite.");
        }

        var services = builder.Services;
        services.AddDbContextFactory<SqliteDraftContext>((provided, options) =>
            options.UseSqlite(ConnectionString(provided.GetRequiredService<IConfiguration>())).AddInterceptors(new SqlitePragmas()));
        services.AddSingleton<IDbContextFactory<DraftContext>, SqliteContexts>();
        services.AddSingleton<SqliteMigration>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SourceShelf>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<FactRecordStore>();
        services.AddSingleton<StatementShelf>();
        services.AddSingleton<StatementStore>();
        services.AddSingleton<ConflictPickStore>();
        services.AddSingleton<ProposalStore>();
        services.AddSingleton<StatementDrafting>();
        services.AddSingleton<CheckShelf>();
        services.AddSingleton<StatementChecking>();
        services.AddSingleton<SourceVersionStore>();
        services.AddSingleton<StatementUpdates>();
        services.AddSingleton<ReviewStore>();
        services.AddSingleton<CommentStore>();
        services.AddSingleton<StatementReview>();
        services.AddSingleton<StatementFiles>();
        services.AddSingleton<AgreedStart>();
        services.AddSingleton<ClauseAdding>();
        services.AddSingleton<DecisionLogReader>();
        services.AddSingleton<EvidenceShelf>();
        services.AddSingleton<PrecedentNames>();
        services.AddSingleton<PrecedentShelf>();
        services.AddSingleton<PassageIndexing>();
        services.AddSingleton<PassageSearch>();
        services.AddSingleton<SampleSources>();

        services.AddDataProtection().SetApplicationName("StatementDraft");
        services.AddOptions<KeyManagementOptions>().Configure<IDbContextFactory<DraftContext>>(
            (keys, database) => keys.XmlRepository = new KeyStore(database));
    }

    /// <summary>Brings the database to the model of this version, before the first request.</summary>
    public static Task MigrateStorageAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Services.GetRequiredService<SqliteMigration>().RunAsync(CancellationToken.None);
    }

    private static string ConnectionString(IConfiguration configuration)
    {
        var named = configuration.GetConnectionString("StatementDraft");
        try
        {
            // Read and written again, so that a misspelt word in it is found here.
            var connection = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(named) ? DataFolder.DefaultDatabase() : named) { ForeignKeys = true };
            return connection.Mode != SqliteOpenMode.Memory && connection.DataSource is not ("" or ":memory:")
                ? connection.ToString()
                : throw new SettingsException("The setting ConnectionStrings:StatementDraft has to name a file, for example \"Data Source=/srv/statementdraft.db\".");
        }
        catch (ArgumentException problem)
        {
            throw new SettingsException($"The setting ConnectionStrings:StatementDraft is no connection string for SQLite: {problem.Message}");
        }
    }
}
