using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using StatementDraft.Web.Reading;

namespace StatementDraft.Web.Tests.Reading;

/// <summary>A site in which nothing is read in the background, so that a test sees how it looks meanwhile.</summary>
public sealed class QuietSite : TemporarySite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Remove(services.Single(service => service.ImplementationType == typeof(ReadingWorker))));
    }
}
