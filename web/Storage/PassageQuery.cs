using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>What is searched for, and among what.</summary>
/// <param name="Words">Never empty.</param>
/// <param name="Topic">A topic of the lexicon, one party, a year and a kind; null where it does not matter.</param>
public sealed record PassageQuery(SearchQuery Words, string? Topic = null, string? Party = null, int? Year = null, SourceKind? Kind = null)
{
    /// <summary>Past so many passages nobody reads on, and ranking all of them would take longer than it is worth: then the newest added come first.</summary>
    public const int MostRanked = 2000;

    public int Skip { get; init; }

    public int Take { get; init; } = 20;
}

/// <summary>What was found.</summary>
/// <param name="Count">How many, up to one more than <see cref="PassageQuery.MostRanked"/>.</param>
/// <param name="Passages">Those of the page asked for: the best first, or the newest added first where there are too many to rank.</param>
public sealed record PassageMatches(int Count, IReadOnlyList<PassageRow> Passages);
