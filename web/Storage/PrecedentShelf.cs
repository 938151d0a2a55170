using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>How often a topic was spoken of.</summary>
public sealed record TopicShelf(string Topic, int Statements, DateOnly? Newest);

/// <summary>The earlier statements on a topic, newest first; <paramref name="Older"/> were left out because nobody reads so far down.</summary>
public sealed record ShelvedPrecedents(IReadOnlyList<PrecedentText> Statements, int Older);

/// <summary>Who issued a statement.</summary>
/// <param name="Names">Empty where nobody knows.</param>
/// <param name="By">The person who said so; null where it was read.</param>
public sealed record ShelvedParties(IReadOnlyList<string> Names, string? By, DateTimeOffset? At);

/// <summary>The precedents: every source of kind statement, found by topic through the index of passages.</summary>
public sealed class PrecedentShelf(IDbContextFactory<DraftContext> database, SourceStore sources, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>A ladder has at most so many statements.</summary>
    public const int Most = 40;

    /// <summary>The statements that speak of a topic.</summary>
    /// <param name="topic">A topic of the lexicon.</param>
    /// <param name="before">Only those issued before this day, and those without a date; null for all.</param>
    /// <param name="between">Only those between exactly these parties; null for all.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ShelvedPrecedents> OnTopicAsync(string topic, DateOnly? before, IReadOnlyList<string>? between, CancellationToken cancellation = default)
    {
        var found = await ListAsync(topic, before, cancellation);
        var wanted = between is null ? found : [.. found.Where(one => IsBetween(one.Parties, between))];
        var shown = wanted.Take(Most).ToList();
        var texts = await sources.FindAsync([.. shown.Select(one => one.Id)], cancellation);
        var parties = shown.ToDictionary(one => one.Id, one => one.Parties);
        return new ShelvedPrecedents([.. texts.Select(source => new PrecedentText(source, parties[source.Id]))], wanted.Count - shown.Count);
    }

    /// <summary>All sets of parties that issued something on a topic, and how much, the busiest first; those of whom nobody knows who issued them are one, without names.</summary>
    public async Task<IReadOnlyList<(IReadOnlyList<string> Parties, int Statements)>> CirclesAsync(string topic, DateOnly? before, CancellationToken cancellation = default) =>
    [
        .. (await ListAsync(topic, before, cancellation))
            .GroupBy(one => string.Join('\n', one.Parties.Order(StringComparer.Ordinal)))
            .OrderByDescending(circle => circle.Count()).ThenBy(circle => circle.Key, StringComparer.Ordinal)
            .Select(circle => (circle.First().Parties, circle.Count())),
    ];

    /// <summary>The newest statements between exactly these parties, issued before a day, whatever they speak of.</summary>
    public async Task<IReadOnlyList<PrecedentText>> LastAsync(IReadOnlyList<string> parties, DateOnly? before, int count, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var rows = await db.IndexedSources.AsNoTracking().Where(row => row.Kind == SourceKind.Statement && row.PublishedOn != null && (before == null || row.PublishedOn < before))
            .OrderByDescending(row => row.PublishedOn).ThenBy(row => row.SourceId).Select(row => new { row.SourceId, row.Parties }).ToListAsync(cancellation);
        var last = rows.Where(row => IsBetween(row.Parties, parties)).Take(count).ToDictionary(row => new SourceId(row.SourceId), row => row.Parties);
        return [.. (await sources.FindAsync([.. last.Keys], cancellation)).Select(source => new PrecedentText(source, last[source.Id]))];
    }

    /// <summary>The topics that statements speak of, in the order of the lists.</summary>
    public async Task<IReadOnlyList<TopicShelf>> TopicsAsync(CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var spoken = await (from passage in db.Passages
                            join row in db.IndexedSources on passage.SourceNumber equals row.SourceNumber
                            where row.Kind == SourceKind.Statement && passage.Topics != ""
                            select new { row.SourceNumber, row.PublishedOn, passage.Topics }).Distinct().ToListAsync(cancellation);
        var byTopic = spoken.SelectMany(row => row.Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, topic) => (row, topic)).ToLookup(pair => pair.topic, pair => pair.row);
        return
        [
            .. from topic in catalogue.Lexicon.Topics
               let rows = byTopic[topic.Id].ToList()
               where rows.Count > 0
               select new TopicShelf(topic.Id, rows.Select(row => row.SourceNumber).Distinct().Count(), rows.Max(row => row.PublishedOn)),
        ];
    }

    /// <summary>Who issued a source; null where it is not in the index yet.</summary>
    public async Task<ShelvedParties?> PartiesAsync(SourceId id, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.IndexedSources.AsNoTracking().SingleOrDefaultAsync(row => row.SourceId == id.Value, cancellation) is { } row
            ? new ShelvedParties(row.Parties, row.PartiesBy, row.PartiesAt)
            : null;
    }

    /// <summary>The same for several; what is not in the index yet is left out.</summary>
    public async Task<IReadOnlyDictionary<SourceId, IReadOnlyList<string>>> PartiesAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        var wanted = ids.Select(id => id.Value).ToList();
        await using var db = await database.CreateDbContextAsync(cancellation);
        var rows = await db.IndexedSources.AsNoTracking().Where(row => wanted.Contains(row.SourceId)).Select(row => new { row.SourceId, row.Parties }).ToListAsync(cancellation);
        return rows.ToDictionary(row => new SourceId(row.SourceId), row => row.Parties);
    }

    /// <summary>Keeps what a person says about who issued a source; an empty list has it read from the text again.</summary>
    public async Task<bool> SetPartiesAsync(SourceId id, IReadOnlyList<string> parties, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parties);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.IndexedSources.SingleOrDefaultAsync(row => row.SourceId == id.Value, cancellation) is not { } row || await sources.FindAsync(id, cancellation) is not { } source)
        {
            return false;
        }

        var said = parties.Count > 0;
        row.Parties = said ? catalogue.Current.Precedents.Parties.Named(parties) : PassageEntry.PartiesOf(source, catalogue.Current);
        row.PartiesBy = said ? by : null;
        row.PartiesAt = said ? clock.GetUtcNow() : null;
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task<List<(SourceId Id, IReadOnlyList<string> Parties)>> ListAsync(string topic, DateOnly? before, CancellationToken cancellation)
    {
        var word = $" {topic} ";
        await using var db = await database.CreateDbContextAsync(cancellation);
        var rows = await db.IndexedSources.AsNoTracking()
            .Where(row => row.Kind == SourceKind.Statement && (before == null || row.PublishedOn == null || row.PublishedOn < before)
                && db.Passages.Any(passage => passage.SourceNumber == row.SourceNumber && passage.Topics.Contains(word)))
            .OrderByDescending(row => row.PublishedOn).ThenBy(row => row.SourceId)
            .Select(row => new { row.SourceId, row.Parties }).ToListAsync(cancellation);
        return [.. rows.Select(row => (new SourceId(row.SourceId), row.Parties))];
    }

    private static bool IsBetween(IReadOnlyList<string> issued, IReadOnlyList<string> parties) => issued.Count == parties.Count && issued.Count > 0 && !issued.Except(parties).Any();
}
