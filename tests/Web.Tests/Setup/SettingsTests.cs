using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Sqlite;

namespace StatementDraft.Web.Tests.Setup;

public sealed class SettingsTests
{
    [Fact]
    public void Provider_ThatIsNone_IsNamedWithWhatThereIs()
    {
        var problem = Assert.Throws<SettingsException>(() => Build(("Storage:Provider", "Postgres")).AddStorage());

        Assert.Equal("The setting Storage:Provider is \"Postgres\". The only store there is so far is Sqlite.", problem.Message);
    }

    [Fact]
    public void Access_InAModeThatIsNone_IsNamedWithWhatThereIs()
    {
        var problem = Assert.Throws<SettingsException>(() => Build(("Access:Mode", "Accounts")).AddAccess());

        Assert.StartsWith("The setting Access:Mode is \"Accounts\". The only mode there is so far is Local", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:", "The setting ConnectionStrings:StatementDraft has to name a file")]
    [InlineData("Host=localhost;Database=drafts", "The setting ConnectionStrings:StatementDraft is no connection string for SQLite")]
    public void ConnectionString_ThatNamesNoFile_IsRefused(string connection, string sentence)
    {
        var builder = Build(("ConnectionStrings:StatementDraft", connection));
        builder.AddStorage();
        using var services = builder.Services.BuildServiceProvider();

        var problem = Assert.Throws<SettingsException>(() => services.GetRequiredService<SqliteMigration>());

        Assert.StartsWith(sentence, problem.Message, StringComparison.Ordinal);
    }

    private static WebApplicationBuilder Build(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        return builder;
    }
}
