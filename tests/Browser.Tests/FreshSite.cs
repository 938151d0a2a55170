namespace StatementDraft.Browser.Tests;

/// <summary>A site that no other test has touched.</summary>
internal sealed class FreshSite : IAsyncDisposable
{
    public BrowsedSite Site { get; } = new();

    public Task InitializeAsync() => Site.InitializeAsync();

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
