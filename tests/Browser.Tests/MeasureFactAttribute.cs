namespace StatementDraft.Browser.Tests;

/// <summary>A measurement, never a test: it runs only where STATEMENTDRAFT_MEASURES names the file that its figures go to.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    internal static string? File { get; } = Environment.GetEnvironmentVariable("STATEMENTDRAFT_MEASURES") is { Length: > 0 } file ? file : null;

    public MeasureFactAttribute()
    {
        if (File is null || Chromium.ExecutablePath is null)
        {
            Skip = "A measurement: name the file for its figures in STATEMENTDRAFT_MEASURES (tests/Benchmarks/README.md).";
        }
    }
}
