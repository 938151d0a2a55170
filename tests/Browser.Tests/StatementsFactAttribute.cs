namespace StatementDraft.Browser.Tests;

/// <summary>A test that needs a browser, the seed articles and the earlier statements.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StatementsFactAttribute : FactAttribute
{
    public StatementsFactAttribute()
    {
        if (Chromium.ExecutablePath is null)
        {
            Skip = BrowserFactAttribute.NoBrowser;
        }
        else if (Articles.Seeds.Count == 0 || Articles.Statements.Count == 0)
        {
            Skip = "The seed articles and earlier statements (../shared/corpus) are not beside this checkout.";
        }
    }
}
