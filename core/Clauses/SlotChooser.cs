using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Clauses;

/// <summary>What was found for a slot.</summary>
/// <param name="Facts">The facts to write: none, one, or for a list all of them.</param>
/// <param name="Rivals">The candidates where the sources disagree; then nothing is written.</param>
internal sealed record SlotChoice(IReadOnlyList<Fact> Facts, IReadOnlyList<Fact> Rivals)
{
    public static SlotChoice None { get; } = new([], []);

    public bool IsFilled => Facts.Count > 0;
}

/// <summary>Chooses facts for the slots of a template.</summary>
/// <remarks>A fact fits by kind, topic, cue words and nearness; what a source denies fits nothing, nor does what only analysts
/// say, or what only others than the parties hold or do. Among those that fit, in this order:
/// the preferred words, the slot's topic as the fact's main one, the tier of the source, how many independent sources say the same, how many slots
/// that are near this one the sentence fills, how firmly it is said (stated, planned, expected, hoped, considered, conditional), the newer source, the earlier place. A conflict is never
/// settled here: a person picks.</remarks>
internal sealed class SlotChooser(ClauseTemplate template, FactIndex index, PartyGuard parties, IReadOnlyDictionary<string, string> picks)
{
    private readonly Dictionary<string, SlotChoice> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotCues> _cues = new(StringComparer.Ordinal);

    /// <summary>The choice for a slot; none for a slot the template does not declare.</summary>
    public SlotChoice For(string name)
    {
        if (!_choices.TryGetValue(name, out var choice))
        {
            choice = template.FindSlot(name) is { } slot ? Choose(slot) : SlotChoice.None;
            _choices[name] = choice;
        }

        return choice;
    }

    private SlotChoice Choose(Slot slot)
    {
        if (picks.TryGetValue(slot.Name, out var pick) && index.Of(slot.Kind).FirstOrDefault(found => found.Fact.Id == pick) is { } picked)
        {
            return new SlotChoice([picked.Fact], []);
        }

        Fact? neighbour = null;
        if (slot.Near is { } near)
        {
            // Where the sources differ on the neighbour, the words around the open point come from the passage that ranks first.
            neighbour = For(near).Facts.Concat(For(near).Rivals).FirstOrDefault();
            if (neighbour is null)
            {
                return SlotChoice.None;
            }
        }

        var ranked = Ranked(slot, [.. Candidates(slot, neighbour).Where(found => Fits(slot, found))]);
        if (ranked.Count == 0)
        {
            return SlotChoice.None;
        }

        var rivals = ranked.Where(other => AreRivals(ranked[0], other)).ToList();
        if (rivals.Count > 0)
        {
            return new SlotChoice([], OnePerValue([ranked[0], .. rivals]));
        }

        return new SlotChoice(slot.IsList ? OnePerValue(ranked) : [ranked[0]], []);
    }

    private IEnumerable<IndexedFact> Candidates(Slot slot, Fact? neighbour) =>
        neighbour is null ? index.Of(slot.Kind) : index.Near(neighbour).Where(found => found.Fact.Kind == slot.Kind);

    // The cheap questions come first: there are many facts and many slots.
    private bool Fits(Slot slot, IndexedFact found)
    {
        var fact = found.Fact;
        if (!HasTopic(slot, fact))
        {
            return false;
        }

        var cues = CuesOf(slot);
        return fact.Modality != Modality.Denied
            && fact.Attribution.Kind != AttributionKind.Analyst
            && (cues.Is.Count == 0 || found.IsAny(cues.Is))
            && (cues.Words.Count == 0 || found.HasAny(cues.Words))
            && (cues.With.Count == 0 || found.HasAny(cues.With))
            && !found.HasAny(cues.Without)
            && HasVerb(slot, fact)
            && parties.Admits(slot, fact);
    }

    // The facts of an example have no verb.
    private static bool HasVerb(Slot slot, Fact fact) => slot.Verbs.Count == 0
        || (fact.Value is PositionValue position && (position.Stance.Length == 0 || slot.Verbs.Contains(position.Stance, StringComparer.OrdinalIgnoreCase)));

    // A plain loop: this is asked of every fact for every slot.
    private static bool HasTopic(Slot slot, Fact fact)
    {
        if (slot.Topic is null)
        {
            return true;
        }

        for (var i = 0; i < fact.Topics.Count; i++)
        {
            if (IsTopicOf(slot, fact.Topics[i]))
            {
                return true;
            }
        }

        return false;
    }

    private SlotCues CuesOf(Slot slot)
    {
        if (!_cues.TryGetValue(slot.Name, out var cues))
        {
            _cues[slot.Name] = cues = new SlotCues(slot);
        }

        return cues;
    }

    private List<Fact> Ranked(Slot slot, List<IndexedFact> fitting) =>
    [
        .. fitting
            .OrderBy(found => found.BestOf(CuesOf(slot).Prefer))
            .ThenBy(found => slot.Topic is null || IsTopicOf(slot, found.Fact.Topics[0]) ? 0 : 1)
            .ThenBy(found => found.Tier)
            .ThenByDescending(found => Sources(found.Fact, fitting))
            .ThenByDescending(found => Companions(slot, found.Fact))
            .ThenBy(found => Rank(found.Fact.Modality))
            .ThenByDescending(found => found.PublishedOn ?? DateOnly.MinValue)
            .ThenBy(found => found.Order)
            .Select(found => found.Fact),
    ];

    // In one slot only amounts and articles exclude each other: two persons, two days or two places are simply two.
    private bool AreRivals(Fact one, Fact other) =>
        one.Kind is FactKind.Money or FactKind.Count or FactKind.Percent or FactKind.Treaty
        && one.Quotation.Fingerprint != other.Quotation.Fingerprint
        && FactMatters.Difference(one.Value, other.Value) is DifferenceKind.Value or DifferenceKind.Qualifier
        && FactMatters.MayBeOne(one.Value, other.Value)
        && index.MayNameOneThing(one, other);

    private static bool IsTopicOf(Slot slot, string topic) => slot.Topic == topic || slot.MoreTopics.Contains(topic);

    // Two passages never have the same position word for word; how many sources speak of it says nothing about one of them.
    private int Sources(Fact fact, List<IndexedFact> fitting) => fact.Kind is FactKind.Position or FactKind.Quote
        ? 0
        : index.Independence.Count(fitting.Where(other => FactMatters.SameValue(fact.Value, other.Fact.Value)).Select(other => other.Fact));

    // How many of the slots that look in its sentence would find something there: the passage that tells most is quoted.
    private int Companions(Slot slot, Fact fact) => template.Slots.Count(other =>
        other.Near == slot.Name && Candidates(other, fact).Any(found => Fits(other, found)));

    private static int Rank(Modality modality) => modality switch
    {
        Modality.Stated => 0,
        Modality.Planned => 1,
        Modality.Expected => 2,
        Modality.Hoped => 3,
        Modality.Considered => 4,
        Modality.Conditional => 5,
        Modality.Denied => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    private static List<Fact> OnePerValue(IEnumerable<Fact> facts)
    {
        var kept = new List<Fact>();
        foreach (var fact in facts.Where(fact => kept.All(other => !FactMatters.SameValue(other.Value, fact.Value))))
        {
            kept.Add(fact);
        }

        return kept;
    }
}
