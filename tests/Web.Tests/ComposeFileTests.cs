using System.Diagnostics;

namespace StatementDraft.Web.Tests;

public sealed class ComposeFileTests
{
    private sealed class ComposeFactAttribute : FactAttribute
    {
        public ComposeFactAttribute()
        {
            var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
            if (!folders.Any(folder => File.Exists(Path.Combine(folder, "docker-compose"))))
            {
                Skip = "No docker-compose on the PATH: install Debian's package docker-compose (tests/run.sh does).";
            }
        }
    }

    [ComposeFact]
    public async Task Compose_AcceptsTheFile()
    {
        using var compose = Process.Start(new ProcessStartInfo("docker-compose", "-f docker-compose.yml config --quiet")
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardError = true,
        })!;
        var errors = await compose.StandardError.ReadToEndAsync();
        await compose.WaitForExitAsync();

        Assert.True(compose.ExitCode == 0, errors);
    }
}
