using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>A fact that could stand in a slot, with the source to weigh it by.</summary>
public sealed record Candidate(Fact Fact, Source Source);

/// <summary>A gap, or a choice between sources, and what could settle it.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Reason">What is missing, or what stands in the text meanwhile.</param>
/// <param name="Disagree">Whether the sources give different values, so that a person has to pick.</param>
/// <param name="Candidates">Those that disagree, or all facts of the slot's kind and topic.</param>
public sealed record SlotChoice(string Slot, string Reason, bool Disagree, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>More are hidden: the list is for choosing, not for reading the sources.</summary>
    public const int MostCandidates = 12;

    /// <summary>Choices between sources first, then gaps.</summary>
    public static IReadOnlyList<SlotChoice> Of(
        Clause clause, ClauseTemplate? template, IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts)
    {
        var choices = clause.Conflicts.Select(conflict => new SlotChoice(
            conflict.Slot, Meanwhile(clause, conflict.Slot), Disagree: true, With(conflict.Candidates, sources)));
        var gaps =
            from gap in clause.Gaps
            where clause.Conflicts.All(conflict => conflict.Slot != gap.Slot)
            let slot = template?.FindSlot(gap.Slot)
            let fitting = slot is null ? [] : facts.Values.SelectMany(read => read).Where(fact => Fits(fact, slot))
            select new SlotChoice(gap.Slot, gap.Reason, Disagree: false, [.. With(fitting, sources).Take(MostCandidates)]);
        return [.. choices, .. gaps];
    }

    private static string Meanwhile(Clause clause, string slot) =>
        clause.Gaps.FirstOrDefault(gap => gap.Slot == slot) is { } gap ? gap.Reason
        : clause.Links.FirstOrDefault(link => link.Slot == slot) is { } link ? Texts.Of("“{0}” stands in the text meanwhile.", link.Span.Of(clause.Text))
        : Texts.Of("The passage that needs it is left out until you choose.");

    private static IReadOnlyList<Candidate> With(IEnumerable<Fact> facts, IReadOnlyList<Source> sources) =>
    [
        .. from fact in facts
           let source = sources.FirstOrDefault(source => source.Id == fact.Quotation.SourceId)
           where source is not null
           select new Candidate(fact, source),
    ];

    // Looser than the filler: what it would not put in unasked, a person may.
    private static bool Fits(Fact fact, Slot slot) =>
        fact.Kind == slot.Kind && (slot.Topic is null || fact.Topics.Count == 0 || fact.Topics.Contains(slot.Topic) || fact.Topics.Any(slot.MoreTopics.Contains));
}
