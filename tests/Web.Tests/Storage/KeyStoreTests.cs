using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace StatementDraft.Web.Tests.Storage;

public sealed class KeyStoreTests(TemporarySite site) : IClassFixture<TemporarySite>
{
    [Fact]
    public async Task Protected_BeforeARestart_CanBeReadAfterIt()
    {
        var form = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("forms").Protect("a form left open overnight");

        await using var restarted = site.WithWebHostBuilder(host => host.UseSetting("Logging:LogLevel:Default", "Warning"));
        var read = restarted.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("forms").Unprotect(form);

        Assert.Equal("a form left open overnight", read);
    }
}
