using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>One note under a statement: the words of a source that stretches of the text rest on.</summary>
/// <param name="Number">Counted from 1 in order of first use.</param>
/// <param name="Source">Title, publisher and date of the source, as one line.</param>
/// <param name="Words">The source's exact words.</param>
/// <param name="Url">Where it was read, if it is a web address.</param>
/// <param name="Remark">What a reader has to know besides: that the words were altered, that the source only expects it; or null.</param>
internal sealed record StatementNote(int Number, string Source, string Words, string? Url, string? Remark)
{
    /// <summary>Words that hold quotation marks themselves stand between single ones.</summary>
    public bool HoldsQuotation => Words.AsSpan().IndexOfAny('“', '”', '"') >= 0;
}

/// <summary>Numbers the notes of a statement: the same passage of the same source is one note, and words inside a passage that is quoted
/// anyway belong to its note. Words that were altered, or that the source no longer holds, have notes of their own.</summary>
internal sealed class StatementNotes(Statement statement, IReadOnlyDictionary<SourceId, SourceDetails> sources)
{
    private readonly Dictionary<(Quotation, string?), StatementNote> _notes = [];
    private readonly List<EvidenceLink> _standing = [.. statement.Clauses.SelectMany(clause => clause.Links).Where(Stands)];

    /// <summary>All notes given out, in order.</summary>
    public IReadOnlyList<StatementNote> All => [.. _notes.Values.OrderBy(note => note.Number)];

    /// <summary>The note for a link.</summary>
    public StatementNote For(EvidenceLink link)
    {
        link = Widest(link);
        var remark = RemarkOn(link);
        if (!_notes.TryGetValue((link.Quotation, remark), out var note))
        {
            var details = sources.GetValueOrDefault(link.Quotation.SourceId);
            var url = details?.Url is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? details.Url : null;
            note = new StatementNote(_notes.Count + 1, Describe(details), link.Quotation.Words, url, remark);
            _notes.Add((link.Quotation, remark), note);
        }

        return note;
    }

    private static bool Stands(EvidenceLink link) => link.State is LinkState.Exact or LinkState.Folded;

    private EvidenceLink Widest(EvidenceLink link) => !Stands(link) ? link : _standing
        .Where(other => other.Quotation.Fingerprint == link.Quotation.Fingerprint && other.Quotation.Span.Contains(link.Quotation.Span))
        .MaxBy(other => other.Quotation.Span.Length)!;

    private static string Describe(SourceDetails? details)
    {
        if (details is null)
        {
            return "a source that is no longer among the statement's sources";
        }

        var day = details.PublishedOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return string.Join(", ", new[] { details.Publisher, $"“{details.Title}”", day }.Where(part => part is not null));
    }

    private static string? RemarkOn(EvidenceLink link) => link.State switch
    {
        LinkState.Altered => $"The words in the statement were changed after they were linked; they were “{link.Words}”.",
        LinkState.Orphaned => "The source no longer holds these words.",
        LinkState.Exact or LinkState.Folded => link.Modality switch
        {
            null or Modality.Stated => null,
            Modality.Expected => "Anticipated: the source only expects it.",
            Modality.Hoped => "Anticipated: the source only speaks of a hope.",
            Modality.Planned => "Anticipated: the source only speaks of a plan.",
            Modality.Considered => "Anticipated: the source only says that it is considered.",
            Modality.Conditional => "Anticipated: the source only says that it may be so.",
            Modality.Denied => "The source denies it.",
            _ => throw new ArgumentOutOfRangeException(nameof(link), link.Modality, null),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(link), link.State, null),
    };
}
