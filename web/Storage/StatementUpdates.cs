using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Checking.Updating;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>Tells what a newer version of a source does to a stored statement: loads both versions, checks with each, and makes the one core call.</summary>
public sealed class StatementUpdates(SourceStore sources, StatementChecking checking, IMemoryCache cache)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    /// <summary>The clauses whose links a newer version touches, by id, each with the update. Of a text that is too long to compare while somebody waits,
    /// every clause that is linked to it.</summary>
    public async Task<ILookup<string, PendingUpdate>> TouchedAsync(Statement statement, IReadOnlyList<PendingUpdate> updates, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(updates);
        var touched = new List<(string ClauseId, PendingUpdate Update)>();
        foreach (var update in updates)
        {
            var linked = statement.Clauses.Where(clause => clause.Links.Any(link => link.Quotation.SourceId == update.Older)).ToList();
            var versions = linked.Count == 0 ? null : await PairAsync(update, cancellation);
            touched.AddRange(linked.Where(clause => versions?.Touches(clause) ?? true).Select(clause => (clause.Id, update)));
        }

        return touched.ToLookup(one => one.ClauseId, one => one.Update);
    }

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

    // Texts never change, so what was aligned once holds.
    private async Task<VersionPair?> PairAsync(PendingUpdate update, CancellationToken cancellation) =>
        await cache.GetOrCreateAsync($"versions {update.Older.Value} {update.Newer.Value}", async entry =>
        {
            entry.SlidingExpiration = s_kept;
            return await sources.FindAsync([update.Older, update.Newer], cancellation) is [var older, var newer] && older.Text.Length + newer.Text.Length <= UnreadSources.AtOnce
                ? new VersionPair(older, newer)
                : null;
        });

    private async Task<SourceVersion> VersionAsync(SourceId id, CancellationToken cancellation)
    {
        var source = await sources.FindAsync(id, cancellation) ?? throw new ArgumentException($"There is no source '{id}'.", nameof(id));
        return new SourceVersion(source, (await sources.ReadAsync(source, cancellation)).Facts);
    }
}
