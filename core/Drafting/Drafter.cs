using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Drafting;

/// <summary>Why a template was proposed or left aside.</summary>
public sealed record DraftNote(string? TemplateId, string Topic, string Message);

/// <summary>A drafted statement and why it looks as it does.</summary>
public sealed record DraftResult(Statement Statement, IReadOnlyList<DraftNote> Notes);

/// <summary>Drafts a statement from templates and facts.</summary>
public static class Drafter
{
    /// <summary>Adds a clause for each template (all that the facts' topics call for when none is named). A clause that already
    /// stands for a template is left as it is: drafting again never overwrites a person's words.</summary>
    /// <remarks>A template is called for when a fact fits one of its slots. One that was asked for by name is drafted in any case; where
    /// nothing fits it is one gap. New clauses come in the order of the templates, after the clauses that are there.</remarks>
    /// <param name="statement">The statement as it stands.</param>
    /// <param name="templates">The catalogue.</param>
    /// <param name="templateIds">The templates asked for; null for all that the facts call for.</param>
    /// <param name="sources">The statement's sources.</param>
    /// <param name="facts">The facts of each source.</param>
    /// <param name="lexicon">The lists.</param>
    /// <param name="newId">Makes ids for clauses.</param>
    /// <param name="picks">Slot name to fact id: choices between sources that a person has made.</param>
    /// <exception cref="ArgumentException">A template is asked for that the catalogue does not have.</exception>
    public static DraftResult Draft(
        Statement statement,
        IReadOnlyList<ClauseTemplate> templates,
        IReadOnlyList<string>? templateIds,
        IReadOnlyList<Source> sources,
        IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts,
        Lexicon lexicon,
        Func<string> newId,
        IReadOnlyDictionary<string, string>? picks = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(newId);
        if (templateIds?.FirstOrDefault(id => templates.All(template => template.Id != id)) is { } unknown)
        {
            throw new ArgumentException($"There is no template '{unknown}'.", nameof(templateIds));
        }

        var all = sources.SelectMany(source => facts.GetValueOrDefault(source.Id, [])).ToList();
        var byId = sources.ToDictionary(source => source.Id);
        var index = new FactIndex(all, byId);
        var context = new FillContext(statement.Parties, statement.Participants, statement.Date, statement.Place);
        var parties = new PartyGuard(context, lexicon, index);
        var notes = new DraftNotes(lexicon, all);
        var added = new List<Clause>();
        foreach (var template in templates.OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal))
        {
            if (templateIds?.Contains(template.Id) == false)
            {
                continue;
            }

            if (statement.Clauses.Any(clause => clause.TemplateId == template.Id))
            {
                notes.Kept(template);
                continue;
            }

            var filled = TemplateFiller.Fill(template, index, parties, context, lexicon, picks);
            var isCalledFor = filled.Conflicts.Count > 0 || filled.Segments.Any(segment => segment is FactWords);
            if (isCalledFor || templateIds is not null)
            {
                added.Add(MakeClause(filled, newId(), statement.Version + 1, byId));
            }

            notes.Of(filled, isCalledFor, templateIds is not null);
        }

        if (templateIds is null)
        {
            notes.TopicsWithout(templates);
        }

        var drafted = added.Count == 0
            ? statement
            : statement with { Version = statement.Version + 1, Clauses = [.. statement.Clauses, .. added] };
        return new DraftResult(drafted, notes.All);
    }

    private static Clause MakeClause(FilledClause filled, string id, int version, Dictionary<SourceId, Source> sources) =>
        new(id, filled.Template.Id, filled.Template.Topic, filled.Template.Heading, filled.Text, ClauseStatus.Draft, version,
            LinkMaker.Of(filled, sources),
            [.. filled.Segments.OfType<GapWords>().Select(gap => new Gap(gap.Slot.Name, gap.Span, gap.Reason))],
            filled.Conflicts);
}
