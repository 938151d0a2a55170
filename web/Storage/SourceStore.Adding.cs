using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Storage;

public sealed partial class SourceStore
{
    // Long enough to spare a thousand files their own transactions, short enough that the worker gets its turn in between.
    private const int AtATime = 100;

    /// <summary>Adds a text that has been through <see cref="Intake.Normalize"/>. The same text twice is one source: the first one is
    /// answered, with the details it was first given.</summary>
    public async Task<AddedSource> AddAsync(string normalizedText, SourceDetails details, CancellationToken cancellation = default)
    {
        var source = new Source(new SourceId(NewId.Next()), normalizedText, details);
        if (await FindAsync(source.Fingerprint, cancellation) is { } first)
        {
            return new AddedSource(first, Added: false);
        }

        try
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            await KeepAsync(db, [source], cancellation);
            signal?.Wake();
            return new AddedSource(source, Added: true);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Somebody may have added the same text in between; anything else is worth the error.
            if (await FindAsync(source.Fingerprint, cancellation) is { } winner)
            {
                return new AddedSource(winner, Added: false);
            }

            throw;
        }
    }

    /// <summary>Adds many texts, a hundred to a transaction; of each the same holds as for one. In the order given.</summary>
    public async Task<IReadOnlyList<AddedSource>> AddAsync(IReadOnlyList<(string NormalizedText, SourceDetails Details)> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var added = new List<AddedSource>(documents.Count);
        foreach (var some in documents.Chunk(AtATime))
        {
            added.AddRange(await AddTogetherAsync(some, cancellation) ?? await AddOneByOneAsync(some, cancellation));
        }

        return added;
    }

    // Null where somebody added one of these texts in between: then nothing was added.
    private async Task<List<AddedSource>?> AddTogetherAsync((string NormalizedText, SourceDetails Details)[] documents, CancellationToken cancellation)
    {
        var made = documents.Select(document => new Source(new SourceId(NewId.Next()), document.NormalizedText, document.Details)).ToList();
        var prints = made.Select(source => source.Fingerprint.Hex).Distinct().ToList();
        await using var db = await database.CreateDbContextAsync(cancellation);
        var there = await db.Sources.AsNoTracking().Where(row => prints.Contains(row.Fingerprint)).ToDictionaryAsync(row => row.Fingerprint, ToSource, cancellation);
        var added = new List<AddedSource>(made.Count);
        foreach (var source in made)
        {
            var isNew = there.TryAdd(source.Fingerprint.Hex, source);
            added.Add(new AddedSource(there[source.Fingerprint.Hex], isNew));
        }

        try
        {
            await KeepAsync(db, [.. added.Where(one => one.Added).Select(one => one.Source)], cancellation);
            signal?.Wake();
            return added;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    // A source is found by search as soon as it is there. What takes time is worked out before anybody has to wait for the transaction.
    private async Task KeepAsync(DraftContext db, IReadOnlyList<Source> sources, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
        var entries = sources.Select(source => PassageEntry.Of(source, lists)).ToList();
        var rows = sources.Select(ToRow).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Sources.AddRange(rows);
        await db.SaveChangesAsync(cancellation);
        await PassageIndexing.AddAsync(db, [.. rows.Zip(entries, (row, entry) => (row.Number, entry))], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<List<AddedSource>> AddOneByOneAsync((string NormalizedText, SourceDetails Details)[] documents, CancellationToken cancellation)
    {
        var added = new List<AddedSource>(documents.Length);
        foreach (var (text, details) in documents)
        {
            added.Add(await AddAsync(text, details, cancellation));
        }

        return added;
    }
}
