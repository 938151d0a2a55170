using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Collects why templates were proposed or left aside.</summary>
internal sealed class DraftNotes(Lexicon lexicon, IReadOnlyList<Fact> facts, IReadOnlyList<Source> sources)
{
    private readonly List<DraftNote> _notes = [];

    public IReadOnlyList<DraftNote> All => _notes;

    public void NotInProfile(ClauseTemplate template, StatementProfile profile) => Add(template, DraftMessages.NotInProfile(template.Title, profile.Title));

    public void NowStated(ClauseTemplate template) => Add(template, DraftMessages.NowStated(template.Title));

    public void Kept(ClauseTemplate template) => Add(template, DraftMessages.Kept(template.Title));

    /// <summary>Notes what became of one filled template.</summary>
    public void Of(FilledClause filled, bool isCalledFor, bool isAskedFor)
    {
        var template = filled.Template;
        if (!isCalledFor)
        {
            var onTopic = FactsOn(template.Topic);
            Add(template, isAskedFor ? DraftMessages.AskedFor(template.Title)
                : onTopic > 0 ? DraftMessages.NoFit(template.Title, TitleOf(template.Topic), onTopic)
                : DraftMessages.NoFacts(template.Title, TitleOf(template.Topic)));
            return;
        }

        var used = filled.Segments.OfType<FactWords>().Select(words => words.Fact).DistinctBy(fact => fact.Id).ToList();
        var fitting = used.Concat(filled.Conflicts.SelectMany(conflict => conflict.Candidates)).DistinctBy(fact => fact.Id).ToList();
        if (fitting.Count > 0)
        {
            Add(template, DraftMessages.Proposed(template.Title, TitleOf(template.Topic), fitting.Count, TitlesOf(fitting)));
        }

        var firmness = used.Select(fact => fact.Modality).Where(modality => modality != Modality.Stated).Distinct().Order().ToList();
        if (firmness.Count > 0)
        {
            Add(template, used.All(fact => fact.Modality != Modality.Stated)
                ? DraftMessages.Anticipated(template.Title, firmness)
                : DraftMessages.AnticipatedInPart(template.Title, firmness));
        }

        if (filled.Segments.Count(segment => segment is GapWords) is var gaps and > 0)
        {
            Add(template, DraftMessages.Gaps(template.Title, gaps));
        }

        if (filled.Conflicts.Count > 0)
        {
            Add(template, DraftMessages.Conflicts(template.Title, filled.Conflicts.Count));
        }
    }

    /// <summary>Notes the topics that facts are about and no template is.</summary>
    public void TopicsWithout(IReadOnlyList<ClauseTemplate> templates)
    {
        var covered = templates.Select(template => template.Topic).ToHashSet(StringComparer.Ordinal);
        foreach (var topic in facts.SelectMany(fact => fact.Topics.Take(1)).Where(topic => topic != TopicTagger.Other && !covered.Contains(topic)).Distinct().Order(StringComparer.Ordinal))
        {
            _notes.Add(new DraftNote(null, topic, DraftMessages.NoTemplate(TitleOf(topic), FactsOn(topic))));
        }
    }

    private List<string> TitlesOf(IEnumerable<Fact> used) =>
        [.. used.Select(fact => fact.Quotation).DistinctBy(quotation => quotation.Fingerprint)
            .Select(quotation => sources.FirstOrDefault(source => source.Id == quotation.SourceId)?.Details.Title ?? "a source")];

    private int FactsOn(string topic) => facts.Count(fact => fact.Topics is [var main, ..] && main == topic);

    private string TitleOf(string topic) => lexicon.Topics.FirstOrDefault(entry => entry.Id == topic)?.Title ?? topic;

    private void Add(ClauseTemplate template, Wording message) => _notes.Add(new DraftNote(template.Id, template.Topic, message));
}
