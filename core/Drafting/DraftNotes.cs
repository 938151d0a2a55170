using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Drafting;

/// <summary>Collects why templates were proposed or left aside.</summary>
internal sealed class DraftNotes(Lexicon lexicon, IReadOnlyList<Fact> facts)
{
    private readonly List<DraftNote> _notes = [];

    public IReadOnlyList<DraftNote> All => _notes;

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
        Add(template, DraftMessages.Proposed(template.Title, used.Count, used.DistinctBy(fact => fact.Quotation.Fingerprint).Count()));
        if (used.Count > 0 && used.All(fact => fact.Modality != Modality.Stated))
        {
            var firmness = used.Select(fact => fact.Modality).Distinct().Order().Select(modality => modality.ToString().ToLowerInvariant());
            Add(template, DraftMessages.Anticipated(template.Title, firmness));
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

    private int FactsOn(string topic) => facts.Count(fact => fact.Topics is [var main, ..] && main == topic);

    private string TitleOf(string topic) => lexicon.Topics.FirstOrDefault(entry => entry.Id == topic)?.Title ?? topic;

    private void Add(ClauseTemplate template, string message) => _notes.Add(new DraftNote(template.Id, template.Topic, message));
}
