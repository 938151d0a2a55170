namespace StatementDraft.Browser.Tests;

/// <summary>A test that needs a browser and the seed articles.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (Chromium.ExecutablePath is null)
        {
            Skip = BrowserFactAttribute.NoBrowser;
        }
        else if (Articles.Seeds.Count == 0)
        {
            Skip = "The seed articles (../shared/corpus/seeds) are not beside this checkout.";
        }
    }
}
