using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace StatementDraft.Web.Setup;

/// <summary>The one line that whoever starts the site is waiting for.</summary>
public static class Listening
{
    /// <summary>Runs the site until it is stopped.</summary>
    /// <exception cref="SettingsException">Its address is taken.</exception>
    public static async Task RunAndSayWhereAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var server = app.Services.GetRequiredService<IServer>();
            if (server.Features.Get<IServerAddressesFeature>() is { Addresses.Count: > 0 } listening)
            {
                Console.WriteLine($"StatementDraft listens on {string.Join(", ", listening.Addresses)} (Ctrl+C stops it).");
            }
        });

        try
        {
            await app.RunAsync();
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            throw new SettingsException($"{problem.Message} Stop the program that has it, or name another address with the setting ASPNETCORE_URLS.");
        }
    }
}
