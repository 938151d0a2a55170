using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Updating;

/// <summary>A source with what was read in it and decided about it.</summary>
public sealed record SourceVersion(Source Source, IReadOnlyList<Fact> Facts);

/// <summary>A fact that the newer version gives otherwise, or gives no more.</summary>
/// <param name="Before">As the older version has it.</param>
/// <param name="After">As the newer version has it in the same place: another value, or said more or less firmly; null where it is gone.</param>
public sealed record FactUpdate(Fact Before, Fact? After)
{
    /// <summary>What changed among the facts, in the order of the older version. A fact that the newer version has in another place is unchanged;
    /// a name that is gone is told only where another one stands in its place.</summary>
    internal static IReadOnlyList<FactUpdate> Of(SourceVersion older, SourceVersion newer, VersionPair versions)
    {
        var still = newer.Facts.Select(KeyOf).ToHashSet();
        var updates = new List<FactUpdate>();
        foreach (var sentence in older.Facts.GroupBy(fact => fact.Sentence))
        {
            // Most sentences of a corrected story did not change; those need no search.
            var left = sentence.Where(fact => !still.Contains(KeyOf(fact))).ToList();
            if (left.Count == 0)
            {
                continue;
            }

            var known = sentence.Select(KeyOf).ToHashSet();
            var fresh = versions.Find(sentence.Key).After is { } after ? newer.Facts.Where(fact => after.Span.Overlaps(fact.Span) && !known.Contains(KeyOf(fact))).ToList() : [];
            foreach (var fact in left)
            {
                var next = fresh.Find(other => other.Kind == fact.Kind);
                if (next is not null)
                {
                    fresh.Remove(next);
                }

                if (next is not null || IsMissed(fact.Kind))
                {
                    updates.Add(new FactUpdate(fact, next));
                }
            }
        }

        return [.. updates.OrderBy(update => update.Before.Span)];
    }

    /// <summary>The same for facts that say the same equally firmly.</summary>
    internal static (string Value, string? Object, Modality Modality, AttributionKind Voice) KeyOf(Fact fact) =>
        (Corroboration.KeyOf(fact), (fact.Value as PositionValue)?.Object, fact.Modality, fact.Attribution.Kind);

    private static bool IsMissed(FactKind kind) => kind is not (FactKind.Person or FactKind.Organization or FactKind.Place);
}
