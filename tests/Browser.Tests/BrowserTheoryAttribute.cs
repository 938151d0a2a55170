namespace StatementDraft.Browser.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.ExecutablePath is null)
        {
            Skip = BrowserFactAttribute.NoBrowser;
        }
    }
}
