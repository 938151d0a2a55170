using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses;

/// <summary>A typed, named blank.</summary>
/// <param name="Name">"amount".</param>
/// <param name="Kind">What fills it: the kind of a fact.</param>
/// <param name="Description">Names what is missing, for a gap: "the amount to be invested".</param>
/// <param name="Topic">Only facts of this topic fit; null for any.</param>
/// <param name="Required">Whether a gap is left where no fact fits; an optional slot takes its passage with it.</param>
/// <param name="Words">Only facts whose sentence has one of these words fit; empty for any. A trailing * stands for any ending,
/// ~ for the words of the fact itself ("defense of ~").</param>
public sealed record Slot(
    string Name, FactKind Kind, string Description, string? Topic, bool Required, IReadOnlyList<string> Words)
{
    /// <summary>Further topics that fit as well as <see cref="Topic"/>.</summary>
    public IReadOnlyList<string> MoreTopics { get; init; } = [];

    /// <summary>The fact's own words must have one of these; empty for any: "jobs" for a number of jobs.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>The sentence must also have one of these words; empty for any.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The sentence must have none of these words.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>For positions: the act must have one of these verbs, in their plain form ("discuss"); empty for any. It keeps a passing mention
    /// ("a spokesman, asked about tariffs, smiled") from standing for what was talked about.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>Facts whose sentence has one of these words are chosen before others, the first of them before the second.</summary>
    public IReadOnlyList<string> Prefer { get; init; } = [];

    /// <summary>True: only a state that is a party of the statement; false: only a state that is none; null: whichever.</summary>
    public bool? Party { get; init; }

    /// <summary>Whether the sentence must be about the parties: where it, or its source, names another state it must name all of
    /// them, so that one alliance is not taken for another. A treaty must be one between the parties.</summary>
    public bool AboutParties { get; init; }

    /// <summary>Only facts of the same sentence as the fact that fills this other slot fit; null for any sentence.</summary>
    public string? Near { get; init; }

    /// <summary>Whether every fact that fits is written, one after the other, each with its own span.</summary>
    public bool IsList { get; init; }

    /// <summary>Stands between the items of a list.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>Stands before the last item of a list.</summary>
    public string LastSeparator { get; init; } = " and ";
}
