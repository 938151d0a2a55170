using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>What the store of sources promises, whatever the database.</summary>
public abstract class SourceStoreContract : IAsyncLifetime
{
    private readonly TemplateFolder _templates = new();
    private readonly FixedClock _clock = new();
    private IDbContextFactory<DraftContext> _database = null!;
    private Catalogue _catalogue = null!;
    private SourceStore _store = null!;

    protected abstract Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync()
    {
        _database = await MakeDatabaseAsync();
        _catalogue = _templates.Open();
        _store = new SourceStore(_database, _catalogue, _clock);
    }

    public async Task DisposeAsync()
    {
        _catalogue.Dispose();
        _templates.Dispose();
        await DropDatabaseAsync();
    }

    [Fact]
    public async Task Add_ThenFind_IsTheSameSource()
    {
        var details = new SourceDetails("Note", SourceKind.FactSheet, "Ministry", new DateOnly(2025, 2, 1), 2, "ja", "https://example.org");

        var added = await _store.AddAsync("The ministers will meet in Lisbon.", details);

        Assert.True(added.Added);
        Assert.Equal(added.Source, await _store.FindAsync(added.Source.Id));
        Assert.Equal(details, added.Source.Details);
    }

    [Fact]
    public async Task Add_TheSameTextTwice_AnswersTheFirst()
    {
        var first = await _store.AddAsync("The same text.", new SourceDetails("First"));

        var second = await _store.AddAsync("The same text.", new SourceDetails("Second"));

        Assert.False(second.Added);
        Assert.Equal(first.Source, second.Source);
    }

    [Fact]
    public async Task Add_TheSameTextTenTimesAtOnce_IsOneSource()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => _store.AddAsync("At once.", new SourceDetails($"Number {i}")))));

        Assert.Single(added, one => one.Added);
        Assert.Single(added.Select(one => one.Source.Id).Distinct());
    }

    [Fact]
    public async Task Add_Many_KeepsTheirOrderAndTheSameTextOnce()
    {
        var first = (await _store.AddAsync("Text 3.", new SourceDetails("First"))).Source;

        var added = await _store.AddAsync([.. Enumerable.Range(0, 250).Select(i => ($"Text {i % 240}.", new SourceDetails($"Number {i}")))]);

        Assert.Equal(239, added.Count(one => one.Added));
        Assert.Equal(new AddedSource(first, Added: false), added[3]);
        Assert.Equal(new AddedSource(added[5].Source, Added: false), added[245]);
        Assert.Equal(added.Where(one => one.Added).Select(one => one.Source.Id).Prepend(first.Id), (await _store.ListAsync()).Select(source => source.Id));
    }

    [Fact]
    public async Task Add_ManyOfTheSameTextsAtOnce_IsEachOnce()
    {
        (string, SourceDetails)[] documents = [.. Enumerable.Range(0, 150).Select(i => ($"Text {i}.", new SourceDetails($"Number {i}")))];

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _store.AddAsync(documents))));

        Assert.Equal(150, added.SelectMany(one => one).Count(one => one.Added));
        Assert.Equal(150, (await _store.ListAsync()).Count);
        Assert.All(added, one => Assert.Equal(documents.Select(document => document.Item1), one.Select(each => each.Source.Text)));
    }

    [Fact]
    public async Task Find_Many_KeepsTheOrderAskedForAndLeavesOutTheUnknown()
    {
        var a = (await _store.AddAsync("A.", new SourceDetails("A"))).Source;
        var b = (await _store.AddAsync("B.", new SourceDetails("B"))).Source;

        var found = await _store.FindAsync([b.Id, new SourceId("nobody"), a.Id, b.Id]);

        Assert.Equal([b.Id, a.Id], found.Select(source => source.Id));
    }

    [Fact]
    public async Task List_InPages_IsInTheOrderOfAdding()
    {
        var a = (await _store.AddAsync("A.", new SourceDetails("A"))).Source;
        var b = (await _store.AddAsync("Bb.", new SourceDetails("B"))).Source;

        Assert.Equal([a.Id, b.Id], (await _store.ListAsync()).Select(source => source.Id));
        var second = Assert.Single((await _store.ListAsync(a.Id, 10))!);
        Assert.Equal(new SourceSummary(b.Id, b.Details, 3, b.Fingerprint, _clock.Now), second);
        Assert.Null(await _store.ListAsync(new SourceId("nobody"), 10));
    }

    [Fact]
    public async Task Read_ASecondTime_IsWhatWasStored()
    {
        var source = (await _store.AddAsync("Japan will invest $3 billion in the United States.", new SourceDetails("Note"))).Source;
        var read = await _store.ReadAsync(source);
        Assert.Contains(read.Facts, fact => fact.Value is MoneyValue { Amount: 3_000_000_000m });
        await ForgetFactsAsync(source.Id);

        Assert.Empty((await _store.ReadAsync(source)).Facts);
    }

    [Fact]
    public async Task Read_AfterTheListsChanged_IsReadAnew()
    {
        var source = (await _store.AddAsync("Japan will invest $3 billion in the United States.", new SourceDetails("Note"))).Source;
        await _store.ReadAsync(source);
        await ForgetFactsAsync(source.Id);
        _templates.ChangeLists();

        using var changed = _templates.Open();
        var read = await new SourceStore(_database, changed, _clock).ReadAsync(source);

        Assert.NotEmpty(read.Facts);
        Assert.All(read.Facts, fact => Assert.True(fact.Quotation.StandsIn(source)));
    }

    // So that one can tell what was stored from what would be read.
    private async Task ForgetFactsAsync(SourceId id)
    {
        await using var db = await _database.CreateDbContextAsync();
        var row = await db.Readings.SingleAsync(reading => reading.SourceId == id.Value);
        row.Reading = new SourceReading([], []);
        await db.SaveChangesAsync();
    }
}
