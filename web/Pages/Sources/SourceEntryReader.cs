using System.Globalization;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Sources;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Reads what was pasted and uploaded. What can be read is taken even where something beside it cannot.</summary>
public static class SourceEntryReader
{
    private const int LongestTitle = 120;

    public static async Task<(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<(string Field, string Sentence)> Problems)> ReadAsync(
        SourceEntry entry, CancellationToken cancellation)
    {
        var documents = new List<ReadDocument>();
        var problems = new List<(string, string)>();
        if (!string.IsNullOrWhiteSpace(entry.Text))
        {
            Take(SourceReader.ReadText(entry.Text), nameof(entry.Text));
        }

        foreach (var (file, field) in entry.Files.Select(file => (file, nameof(entry.Files))).Concat(entry.Folder.Select(file => (file, nameof(entry.Folder)))))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation);
            var (document, found) = SourceReader.ReadFile(file.FileName, bytes.ToArray());
            Take((document is null ? null : Titled(document, Path.GetFileNameWithoutExtension(file.FileName)), found), field);
        }

        return (documents, LeftOut.Together(problems));

        void Take((ReadDocument? Document, IReadOnlyList<InputProblem> Problems) read, string field)
        {
            documents.AddRange(read.Document is null ? [] : [read.Document]);
            problems.AddRange(read.Problems.Select(problem => (field, Texts.Of(problem.Message))));
        }
    }

    /// <summary>What a person typed goes before what the document says; a title is one document's, so it counts only where there is one.</summary>
    public static SourceDetails Details(SourceEntry entry, ReadDocument document, bool alone)
    {
        var header = document.Header;
        SourceKind? typedKind = Enum.TryParse<SourceKind>(entry.Kind, out var parsed) ? parsed : null;
        var kind = Chosen(alone, typedKind, header.Kind) ?? SourceKind.News;
        int? typedTier = int.TryParse(entry.Tier, NumberStyles.None, CultureInfo.InvariantCulture, out var tier) ? tier : null;
        return new SourceDetails(
            (alone ? Typed(entry.Title) : null) ?? header.Title ?? FirstLine(document.Text),
            kind,
            alone ? Typed(entry.Publisher) ?? header.Publisher : header.Publisher ?? Typed(entry.Publisher),
            Chosen(alone, DateEntry.Read(entry.PublishedOn), header.PublishedOn),
            Chosen(alone, typedTier, header.Tier) ?? SourceHeader.TierOf(kind),
            Typed(entry.Language) ?? document.Language ?? "en",
            alone ? Typed(entry.Url) ?? header.Url : header.Url ?? Typed(entry.Url));
    }

    // For several documents at once the fields hold where a document does not speak for itself; for one they are meant for it.
    private static T? Chosen<T>(bool alone, T? typed, T? own)
        where T : struct => alone ? typed ?? own : own ?? typed;

    private static string? Typed(string? entry) => string.IsNullOrWhiteSpace(entry) ? null : entry.Trim();

    // A file that names no title got its own name. A first line that stands like a headline says more, and so does any first line
    // where the name is a number of some archive.
    private static ReadDocument Titled(ReadDocument document, string fileName) =>
        document.Header.Title == fileName && FirstLine(document.Text) is var line && (char.IsLetterOrDigit(line[^1]) || !IsWords(fileName))
            ? document with { Header = document.Header with { Title = line } }
            : document;

    private static bool IsWords(string fileName) => fileName.Count(char.IsLetter) > fileName.Length * 0.7;

    private static string FirstLine(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        return line.Length <= LongestTitle ? line : line[..(line.LastIndexOf(' ', LongestTitle) is var blank and > 0 ? blank : LongestTitle)].TrimEnd(' ', ',', ';', '.') + " …";
    }
}
