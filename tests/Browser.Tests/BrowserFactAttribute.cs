namespace StatementDraft.Browser.Tests;

/// <summary>A test that needs a browser. Where none is installed it is skipped, and the run says so, instead of failing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string NoBrowser = "No chromium on the PATH: install Debian's package chromium (tests/run.sh does).";

    public BrowserFactAttribute()
    {
        if (Chromium.ExecutablePath is null)
        {
            Skip = NoBrowser;
        }
    }
}
