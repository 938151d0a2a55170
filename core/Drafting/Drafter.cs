using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Why a template was proposed or left aside.</summary>
public sealed record DraftNote(string? TemplateId, string Topic, Wording Message);

/// <summary>A drafted statement and why it looks as it does.</summary>
public sealed record DraftResult(Statement Statement, IReadOnlyList<DraftNote> Notes);

/// <summary>Drafts a statement from templates and facts.</summary>
public static class Drafter
{
    /// <summary>Adds a clause for each template (all that the facts' topics call for when none is named). A clause that already
    /// stands for a template is left as it is: drafting again never overwrites a person's words.</summary>
    /// <remarks>A template is called for when a fact fits one of its slots. One that was asked for by name is drafted in any case; where
    /// nothing fits it is one gap. Without a profile new clauses come in the order of the templates, after the clauses that are there; with one,
    /// each goes behind the last clause that stands before it in the profile. A clause that was anticipated is led to the source that now states
    /// it; its words stay.</remarks>
    /// <param name="statement">The statement as it stands.</param>
    /// <param name="templates">The catalogue.</param>
    /// <param name="templateIds">The templates asked for; null for all that the facts call for.</param>
    /// <param name="sources">The statement's sources.</param>
    /// <param name="facts">The facts of each source.</param>
    /// <param name="lexicon">The lists.</param>
    /// <param name="newId">Makes ids for clauses.</param>
    /// <param name="picks">Slot name to fact id: choices between sources that a person has made.</param>
    /// <param name="profile">Which sections the statement has and in which order; null for the templates' own order.</param>
    /// <exception cref="ArgumentException">A template is asked for that the catalogue does not have.</exception>
    public static DraftResult Draft(
        Statement statement,
        IReadOnlyList<ClauseTemplate> templates,
        IReadOnlyList<string>? templateIds,
        IReadOnlyList<Source> sources,
        IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts,
        Lexicon lexicon,
        Func<string> newId,
        IReadOnlyDictionary<string, string>? picks = null,
        StatementProfile? profile = null)
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
        var notes = new DraftNotes(lexicon, all, sources);
        var order = new DraftOrder(templates, profile);
        var clauses = new DraftClauses(statement, order);
        foreach (var template in order.Templates)
        {
            if (templateIds?.Contains(template.Id) == false)
            {
                continue;
            }

            var stands = statement.Clauses.Where(clause => clause.TemplateId == template.Id).ToList();
            if (stands.Count == 0 && templateIds is null && !order.Proposes(template))
            {
                notes.NotInProfile(template, profile!);
                continue;
            }

            var filled = TemplateFiller.Fill(template, index, parties, context, lexicon, picks);
            if (stands.Count > 0)
            {
                notes.Kept(template);
                if (clauses.Settle(stands, LinkMaker.Of(filled, byId)))
                {
                    notes.NowStated(template);
                }

                continue;
            }

            var isCalledFor = filled.Conflicts.Count > 0 || filled.Segments.Any(segment => segment is FactWords);
            if (isCalledFor || templateIds is not null)
            {
                clauses.Add(MakeClause(filled, newId(), statement.Version + 1, byId));
            }

            notes.Of(filled, isCalledFor, templateIds is not null);
        }

        if (templateIds is null)
        {
            notes.TopicsWithout(templates);
        }

        return new DraftResult(clauses.Drafted, notes.All);
    }

    private static Clause MakeClause(FilledClause filled, string id, int version, Dictionary<SourceId, Source> sources) =>
        new(id, filled.Template.Id, filled.Template.Topic, filled.Template.Heading, filled.Text, ClauseStatus.Draft, version,
            LinkMaker.Of(filled, sources),
            [.. filled.Segments.OfType<GapWords>().Select(gap => new Gap(gap.Slot.Name, gap.Span, gap.Reason))],
            filled.Conflicts);
}
