using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Benchmarks;

/// <summary>Search over many documents: how long it takes to add and index them, a hundred at a time, and how long a search then takes, as the site does both.</summary>
internal static class SearchSpeed
{
    private const int Goal = 100;
    private const int AtATime = 100;
    private const int Searches = 500;

    private static readonly string[] Titles = ["Japan-Norway Joint Statement", "United States-Japan Joint Statement", "Joint Statement of Finland, Norway, and Sweden", "Statement"];

    private static readonly string[] Topical =
    [
        "We support peace and stability across the Taiwan Strait.", "We oppose any unilateral attempts to change the status quo by force.", "We will invest in LNG and in small modular reactors.",
    ];

    internal static int Run(string[] args) => RunAsync(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("statementdraft-search-");
        try
        {
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.Configuration["ConnectionStrings:StatementDraft"] = $"Data Source={Path.Combine(folder.FullName, "search.db")}";
            builder.AddStorage();
            builder.AddCatalogue();
            await using var app = builder.Build();
            await app.MigrateStorageAsync();
            await FillAsync(app.Services.GetRequiredService<SourceStore>(), documents);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"database: {new FileInfo(Path.Combine(folder.FullName, "search.db")).Length / 1e6:0} MB"));
            return await SearchAsync(app.Services.GetRequiredService<PassageSearch>(), documents);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(SourceStore sources, int documents)
    {
        var clock = Stopwatch.StartNew();
        for (var first = 0; first < documents; first += AtATime)
        {
            await sources.AddAsync([.. Enumerable.Range(first, Math.Min(AtATime, documents - first)).Select(number => (Document(number), Details(number)))]);
            if ((first + AtATime) % (documents / 5) == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first + AtATime,8:N0} documents indexed after {clock.Elapsed.TotalSeconds,6:0.0} s"));
            }
        }

        clock.Restart();
        await sources.AddAsync(Document(documents), Details(documents));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one more: {clock.Elapsed.TotalMilliseconds:0} ms"));
    }

    private static async Task<int> SearchAsync(PassageSearch search, int documents)
    {
        var random = new Random(5);
        var times = new List<(string Kind, double Milliseconds, string Asked, int Found)>();
        for (var i = -20; i < Searches; i++)
        {
            var (kind, query, asked) = Query(random, documents);
            var clock = Stopwatch.StartNew();
            var found = await search.FindAsync(query);
            if (i >= 0)
            {
                times.Add((kind, clock.Elapsed.TotalMilliseconds, asked, found.Count));
            }
        }

        foreach (var group in times.GroupBy(time => time.Kind).Append(times.GroupBy(_ => "all").First()))
        {
            var sorted = group.OrderBy(time => time.Milliseconds).ToList();
            var slowest = sorted[^1];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Key,-22} {sorted.Count,4} searches: p50 {sorted[sorted.Count / 2].Milliseconds,6:0.0} ms, p95 {sorted[sorted.Count * 95 / 100].Milliseconds,6:0.0} ms, slowest {slowest.Milliseconds,6:0.0} ms ({slowest.Asked}: {slowest.Found} found)"));
        }

        var p95 = times.Select(time => time.Milliseconds).Order().ElementAt(times.Count * 95 / 100);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p95 over {documents:N0} documents: {p95:0.0} ms; goal {Goal} ms"));
        return p95 <= Goal ? 0 : 1;
    }

    // Words are taken out of a document that is there, as somebody does who looks for something she has read.
    private static (string Kind, PassageQuery Query, string Asked) Query(Random random, int documents)
    {
        var paragraphs = Document(random.Next(documents)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var words = paragraphs[random.Next(paragraphs.Length)].Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var (one, other) = (words[random.Next(words.Length)], words[random.Next(words.Length)]);
        var at = random.Next(Math.Max(1, words.Length - 2));
        var (kind, asked) = random.Next(6) switch
        {
            0 => ("one word", one),
            1 => ("phrase", $"\"{string.Join(' ', words[at..Math.Min(words.Length, at + 2)])}\""),
            2 => ("beginning", $"{one[..Math.Min(3, one.Length)]}* {other}"),
            3 => ("in most documents", "the support"),
            4 => ("narrowed", $"{one} {other}"),
            _ => ("two words", $"{one} {other}"),
        };
        var query = new PassageQuery(SearchQuery.Parse(asked));
        return (kind, kind == "narrowed" ? query with { Party = "Japan", Kind = SourceKind.Statement } : kind == "in most documents" ? query with { Topic = "taiwan-strait", Year = 2021 } : query, asked);
    }

    private static string Document(int number) => $"{SampleTexts.Make(300, number)}\n\n{Topical[number % Topical.Length]} Number {number}.";

    private static SourceDetails Details(int number) => new(
        Titles[number % Titles.Length], number % 2 == 0 ? SourceKind.Statement : SourceKind.News, "Ministry", new DateOnly(1990 + (number % 35), 1 + (number % 12), 1));
}
