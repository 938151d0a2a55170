using StatementDraft.Core.Checking.Updating;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>Tells what a newer version of a source does to a stored statement: loads both versions, checks with each, and makes the one core call.</summary>
public sealed class StatementUpdates(SourceStore sources, StatementChecking checking)
{
    /// <exception cref="ArgumentException">One of the two is not there.</exception>
    public async Task<SourceUpdate> ReadAsync(Statement statement, SourceId older, SourceId newer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var before = await VersionAsync(older, cancellation);
        var after = await VersionAsync(newer, cancellation);
        var replaced = statement with { SourceIds = [.. statement.SourceIds.Select(id => id == older ? newer : id).Distinct()] };
        return SourceUpdate.Of(
            statement,
            before,
            after,
            (await checking.CheckAsync(statement, cancellation: cancellation)).Check,
            (await checking.CheckAsync(replaced, cancellation: cancellation)).Check);
    }

    private async Task<SourceVersion> VersionAsync(SourceId id, CancellationToken cancellation)
    {
        var source = await sources.FindAsync(id, cancellation) ?? throw new ArgumentException($"There is no source '{id}'.", nameof(id));
        return new SourceVersion(source, (await sources.ReadAsync(source, cancellation)).Facts);
    }
}
