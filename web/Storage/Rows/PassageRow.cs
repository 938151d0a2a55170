namespace StatementDraft.Web.Storage.Rows;

/// <summary>A paragraph of a source. Its words are in the full-text index of the provider, under the same number.</summary>
public sealed class PassageRow
{
    /// <summary>Bits of the number that count the passages of one source; those above are the number of the source.</summary>
    public const int CountBits = 24;

    public required long Number { get; set; }

    public required long SourceNumber { get; set; }

    /// <summary>UTF-16 offset in the text of the source.</summary>
    public required int Start { get; set; }

    public required int End { get; set; }

    /// <summary>The topics its sentences speak of, each between two blanks: " energy trade ". Empty where there are none.</summary>
    public required string Topics { get; set; }
}
