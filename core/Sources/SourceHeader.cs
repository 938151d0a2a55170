using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementDraft.Core.Sources;

/// <summary>The lines <c>Title: / Publisher: / Date: / URL: / Kind: / Completeness:</c> that a stored document may begin with.</summary>
/// <param name="Title">As written.</param>
/// <param name="Publisher">As written.</param>
/// <param name="PublishedOn">Null where the date is none.</param>
/// <param name="Url">The address alone, without what stands behind it in brackets.</param>
/// <param name="Kind">As far as its words tell.</param>
/// <param name="Tier">Follows from the kind: see <see cref="TierOf(SourceKind)"/>.</param>
public sealed partial record SourceHeader(
    string? Title, string? Publisher, DateOnly? PublishedOn, string? Url, SourceKind? Kind, int? Tier)
{
    /// <summary>A header that says nothing.</summary>
    public static SourceHeader Empty { get; } = new(null, null, null, null, null, null);

    /// <summary>Splits a document into its header and the rest. A text that does not begin with <c>Title:</c> and at least one more of the lines has no header.</summary>
    public static (SourceHeader Header, string Body) Split(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        while (HeaderLine().Match(document, at) is { Success: true } line && line.Index == at)
        {
            fields.TryAdd(line.Groups["name"].Value, line.Groups["value"].Value.Trim());
            at = line.Index + line.Length;
        }

        return fields.ContainsKey("Title") && fields.Count > 1
            ? (Read(fields), document[at..].TrimStart('\r', '\n'))
            : (Empty, document);
    }

    /// <summary>The kind that a description such as "joint statement" or "pre-meeting briefing" names; null where it names none.</summary>
    public static SourceKind? KindOf(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return Kinds.FirstOrDefault(entry => description.Contains(entry.Word, StringComparison.OrdinalIgnoreCase)).Kind;
    }

    /// <summary>The tier that a kind of document has unless a person says otherwise: 1 joint text or treaty, 2 readout or fact sheet, 3 transcript, 4 press, 5 other.</summary>
    public static int TierOf(SourceKind kind) => kind switch
    {
        SourceKind.Statement or SourceKind.Treaty => 1,
        SourceKind.Readout or SourceKind.FactSheet => 2,
        SourceKind.Briefing => 3,
        SourceKind.News => 4,
        SourceKind.Other => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of source."),
    };

    /// <summary>The tier of a document: the one a person gave, else that of its kind.</summary>
    public static int TierOf(SourceDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return details.Tier ?? TierOf(details.Kind);
    }

    // The first word that fits decides, so the narrower ones come first.
    private static readonly (string Word, SourceKind? Kind)[] Kinds =
    [
        ("fact sheet", SourceKind.FactSheet), ("factsheet", SourceKind.FactSheet), ("readout", SourceKind.Readout),
        ("briefing", SourceKind.Briefing), ("transcript", SourceKind.Briefing), ("press call", SourceKind.Briefing),
        ("gaggle", SourceKind.Briefing), ("background call", SourceKind.Briefing),
        ("treaty", SourceKind.Treaty), ("statement", SourceKind.Statement), ("declaration", SourceKind.Statement),
        ("communique", SourceKind.Statement), ("communiqué", SourceKind.Statement), ("agreement", SourceKind.Treaty),
        ("framework", SourceKind.Statement), ("news", SourceKind.News), ("article", SourceKind.News), ("wire", SourceKind.News), ("other", SourceKind.Other),
    ];

    private static SourceHeader Read(Dictionary<string, string> fields)
    {
        var kind = fields.TryGetValue("Kind", out var words) ? KindOf(words) : null;
        DateOnly? date = DateOnly.TryParseExact(
            fields.GetValueOrDefault("Date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var url = fields.GetValueOrDefault("URL")?.Split(' ', 2)[0];
        return new SourceHeader(
            NullIfBlank(fields["Title"]), NullIfBlank(fields.GetValueOrDefault("Publisher")), date, NullIfBlank(url), kind, kind is { } k ? TierOf(k) : null);
    }

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    [GeneratedRegex(@"\G(?<name>Title|Publisher|Date|URL|Kind|Completeness):[ \t]*(?<value>[^\r\n]*)(?:\r?\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();
}
