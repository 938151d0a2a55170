using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>The opaque id of a source.</summary>
/// <param name="Value">Opaque; compared as it stands.</param>
public readonly record struct SourceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What is known about a document besides its words.</summary>
/// <param name="Title">Never empty.</param>
/// <param name="Kind">The sort of document.</param>
/// <param name="Publisher">Who issued it.</param>
/// <param name="PublishedOn">The document's own date: weekdays and "last week" count from here and from nowhere else.</param>
/// <param name="Tier">1 official joint text, 2 official readout or fact sheet, 3 transcript, 4 wire or newspaper of record, 5 other; null where nobody said.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Url">Where it was read.</param>
public sealed record SourceDetails(
    string Title,
    SourceKind Kind = SourceKind.News,
    string? Publisher = null,
    DateOnly? PublishedOn = null,
    int? Tier = null,
    string Language = "en",
    string? Url = null);

/// <summary>A document that a statement may rely on. Its text never changes; its fingerprint says which text that is.</summary>
public sealed record Source
{
    /// <summary>Makes a source of a text that has been through <see cref="Intake.Normalize"/>.</summary>
    public Source(SourceId id, string text, SourceDetails details)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(details);
        Id = id;
        Text = text;
        Details = details;
        Fingerprint = Fingerprint.Of(text);
    }

    /// <summary>The opaque id.</summary>
    public SourceId Id { get; }

    /// <summary>The immutable text.</summary>
    public string Text { get; }

    /// <summary>Title, kind, publisher, date, tier, language.</summary>
    public SourceDetails Details { get; }

    /// <summary>The SHA-256 of <see cref="Text"/>.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>The words at <paramref name="span"/>, as a quotation that can later say whether it still stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public Quotation Quote(TextSpan span) => new(Id, Fingerprint, span, span.Of(Text));
}
