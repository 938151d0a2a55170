using StatementDraft.Core.Checking.Search;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>In which slot a claim leaves its source.</summary>
internal enum DepartureKind
{
    /// <summary>A number, an amount, a share.</summary>
    Number,

    /// <summary>"up to", "about".</summary>
    Qualifier,

    /// <summary>A month, a weekday, a year.</summary>
    Date,

    /// <summary>A proper name.</summary>
    Name,

    /// <summary>The office before a person's name.</summary>
    Office,

    /// <summary>Words between quotation marks.</summary>
    Quotation,

    /// <summary>Affirmed against denied.</summary>
    Polarity,

    /// <summary>A word against its opposite.</summary>
    Opposite,

    /// <summary>Firmer than the source.</summary>
    Modality,

    /// <summary>Who did it to whom.</summary>
    Role,

    /// <summary>Who says so.</summary>
    Attribution,

    /// <summary>All, only, fully.</summary>
    Scope,

    /// <summary>A party's act: reaffirm, agree, oppose.</summary>
    Act,

    /// <summary>A word for which the source has another in the same slot.</summary>
    Slot,

    /// <summary>A word no source carries.</summary>
    Word,
}

/// <summary>One departure of a claim from a passage.</summary>
/// <param name="Kind">The slot.</param>
/// <param name="Span">The claim's words.</param>
/// <param name="Message">A sentence that a drafter understands.</param>
/// <param name="Contradicts">Whether the source says otherwise, not merely less.</param>
/// <param name="Weight">How much it matters, 0 to 1.</param>
/// <param name="Absent">Whether no chosen source has the words anywhere.</param>
/// <param name="InPlace">Whether what the source has instead stands in the very same place.</param>
/// <param name="Second">Another passage, of the same source or of another one, that carries the words.</param>
internal sealed record Departure(DepartureKind Kind, TextSpan Span, Wording Message, bool Contradicts, double Weight = 1, bool Absent = false, bool InPlace = false, Passage? Second = null)
{
    /// <summary>Whether a person is told of it without being stopped: "about" left out before a figure.</summary>
    public bool Slight { get; init; }

    /// <summary>The words that the source has in their place, where they can be pointed at; in offsets of the passage's source.</summary>
    public TextSpan? Instead { get; init; }
}
