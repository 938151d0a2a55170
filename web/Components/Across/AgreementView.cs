using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Components.Across;

/// <summary>The facts of one topic, under the title that the topic file gives it.</summary>
public sealed record TopicEntries(string Title, IReadOnlyList<CorroboratedFact> Entries);

/// <summary>The chosen sources held against each other, as the page shows them.</summary>
public sealed record AgreementView(IReadOnlyList<Source> Sources, SourceComparison Comparison, Disagreements Disagreements, IReadOnlyList<TopicEntries> Topics)
{
    public static AgreementView Of(
        IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts, IReadOnlyList<ConflictPick> decisions, Lexicon lexicon)
    {
        var comparison = SourceComparison.Of(sources, facts);
        var topics =
            from entry in comparison.Corroborated
            group entry by entry.Topic into entries
            let isOther = entries.Key == TopicTagger.Other
            orderby isOther, entries.Count(entry => entry.Sources > 1) descending, entries.Key
            select new TopicEntries(isOther ? Texts.Of("No topic of the list") : lexicon.Topics.FirstOrDefault(topic => topic.Id == entries.Key)?.Title ?? entries.Key, [.. entries]);
        return new AgreementView(sources, comparison, new Disagreements(comparison.Conflicts, decisions), [.. topics]);
    }
}
