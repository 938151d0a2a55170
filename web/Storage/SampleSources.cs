using System.Text.Json;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>The sources and the statement that a fresh site can be tried with: <c>templates/samples/*.txt</c> and <c>statement.json</c> beside them.</summary>
public sealed class SampleSources(CatalogueFolder folder, SourceStore sources, StatementStore statements, StatementDrafting drafting)
{
    /// <summary>One for ever, so that trying twice finds the first again with whatever was written into it.</summary>
    private const string StatementId = "sample";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string Folder => Path.Combine(folder.Path, "samples");

    /// <summary>Whether there is anything to add.</summary>
    public bool Exist => File.Exists(Path.Combine(Folder, "statement.json"));

    /// <summary>Adds what is not there yet and answers the sample statement, drafted.</summary>
    /// <exception cref="InvalidOperationException">There are no samples (see <see cref="Exist"/>), or one of them cannot be read.</exception>
    public async Task<Statement> AddAsync(CancellationToken cancellation = default)
    {
        if (await statements.FindAsync(StatementId, cancellation) is { } there)
        {
            return there;
        }

        if (!Exist)
        {
            throw new InvalidOperationException($"There are no samples in {Folder}.");
        }

        var ids = new List<SourceId>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var (document, problems) = SourceReader.ReadFile(file, await File.ReadAllBytesAsync(file, cancellation));
            if (document is null)
            {
                throw new InvalidOperationException(string.Join(' ', problems.Select(problem => problem.Message)));
            }

            ids.Add((await sources.AddAsync(document.Text, DetailsOf(document), cancellation)).Source.Id);
        }

        var json = await File.ReadAllTextAsync(Path.Combine(Folder, "statement.json"), cancellation);
        var sample = JsonSerializer.Deserialize<SampleStatement>(json, Json)!;
        var statement = await statements.CreateAsync(
            StatementId,
            new NewStatement(sample.Title, sample.Parties, sample.Participants, sample.Date, sample.Place, ids, []),
            cancellation);
        return (await drafting.DraftAsync(statement, null, cancellation)).Statement;
    }

    private static SourceDetails DetailsOf(ReadDocument document)
    {
        var header = document.Header;
        var kind = header.Kind ?? SourceKind.News;
        return new SourceDetails(
            header.Title ?? "Sample", kind, header.Publisher, header.PublishedOn, header.Tier ?? SourceHeader.TierOf(kind), document.Language ?? "en", header.Url);
    }

    private sealed record SampleStatement(
        string Title, IReadOnlyList<string> Parties, IReadOnlyList<string> Participants, DateOnly? Date, string? Place);
}
