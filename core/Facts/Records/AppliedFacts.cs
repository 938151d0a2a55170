using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Records;

/// <summary>The facts of a source as drafting uses them: what the rules read, with what people decided about it.</summary>
/// <param name="Facts">In order: the rejected are gone, the corrected stand with what the rules read beside them, the marked are added.</param>
/// <param name="Standing">The decisions that count: of several about one fact the last. In the order given.</param>
/// <param name="Adrift">Decisions about words that do not stand in the source in one place only; they change nothing.</param>
public sealed record AppliedFacts(IReadOnlyList<Fact> Facts, IReadOnlyList<FactRecord> Standing, IReadOnlyList<FactRecord> Adrift)
{
    /// <summary>Applies <paramref name="records"/> to what the rules read.</summary>
    /// <remarks>A decision is about a fact of its kind at its very words, or about one that overlaps them and says what the rules said when it was
    /// made: rules that later find a word more or less are read as the same fact, and what they read anew is not hidden by an old decision.
    /// Where the rules find it no longer, a rejection changes nothing and a correction still stands, by the person alone.</remarks>
    /// <param name="source">The source.</param>
    /// <param name="machine">What the rules read, in order.</param>
    /// <param name="records">The decisions, the oldest first.</param>
    public static AppliedFacts Of(Source source, IReadOnlyList<Fact> machine, IReadOnlyList<FactRecord> records)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(records);
        if (records.Count == 0)
        {
            return new AppliedFacts(machine, [], []);
        }

        var placed = records.Select(record => (Record: record, Placed: RecordPlace.In(source, record))).ToList();
        var standing = placed.Select(entry => entry.Placed).OfType<FactRecord>().ToList();
        var last = standing.Select((record, index) => (record, index)).GroupBy(entry => entry.record.Fact.Id).Select(group => group.Last()).OrderBy(entry => entry.index)
            .Select(entry => entry.record).ToList();
        var byId = last.ToDictionary(record => record.Fact.Id);

        var read = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var facts = new List<Fact>(machine.Count + last.Count);
        foreach (var fact in machine)
        {
            if ((byId.GetValueOrDefault(fact.Id) ?? last.Find(record => IsAbout(record, fact))) is { } record)
            {
                read[record.Fact.Id] = fact.Value;
            }
            else
            {
                facts.Add(fact);
            }
        }

        facts.AddRange(last.Where(record => record.Decision != FactDecision.Rejected)
            .Select(record => record.Fact with { Machine = read.GetValueOrDefault(record.Fact.Id) }));
        facts.Sort((a, b) => a.Span.CompareTo(b.Span) is not 0 and var order ? order : a.Kind.CompareTo(b.Kind));
        return new AppliedFacts(facts, last, [.. placed.Where(entry => entry.Placed is null).Select(entry => entry.Record)]);
    }

    private static bool IsAbout(FactRecord record, Fact fact) =>
        record.Fact.Kind == fact.Kind && record.Fact.Span.Overlaps(fact.Span) && fact.Value == ReadThen(record);

    private static FactValue? ReadThen(FactRecord record) => record.Decision == FactDecision.Rejected ? record.Fact.Value : record.Fact.Machine;
}
