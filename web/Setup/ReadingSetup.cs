using StatementDraft.Web.Reading;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Setup;

/// <summary>Reading in the background.</summary>
public static class ReadingSetup
{
    public static void AddReading(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ReadingSignal>();
        builder.Services.AddSingleton<UnreadSources>();
        builder.Services.AddHostedService<ReadingWorker>();
        builder.Services.AddHostedService<IndexWorker>();
    }
}
