using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Across;

/// <summary>What a set of sources says together: which of them are copies, where they disagree, what several of them say. Nothing of it depends on their order.</summary>
public sealed class SourceComparison
{
    private readonly Lazy<IReadOnlyList<CorroboratedFact>> _corroborated;

    private SourceComparison(Independence independence, IReadOnlyList<Conflict> conflicts, Func<IReadOnlyList<CorroboratedFact>> corroborated)
    {
        (Independence, Conflicts, _corroborated) = (independence, conflicts, new(corroborated));
    }

    /// <summary>Which sources speak for themselves.</summary>
    public Independence Independence { get; }

    /// <summary>Where they disagree: the gravest first, then in the order of the sources.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>What they say, each thing once with how many say it: by topic and kind, the best supported first.</summary>
    public IReadOnlyList<CorroboratedFact> Corroborated => _corroborated.Value;

    /// <summary>Compares <paramref name="sources"/>. Time is linear in their texts and facts.</summary>
    /// <param name="sources">The sources; two with the same text count as one.</param>
    /// <param name="facts">The facts of each.</param>
    public static SourceComparison Of(IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(facts);
        IReadOnlyList<Source> distinct = [.. sources.DistinctBy(source => source.Fingerprint)];
        var independence = Independence.Of(distinct, facts);
        return new SourceComparison(independence, ConflictFinder.Find(distinct, facts), () => Corroboration.Of(distinct, facts, independence));
    }
}
