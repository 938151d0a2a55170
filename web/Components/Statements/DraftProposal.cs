using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Components.Statements;

/// <summary>A template that could be drafted, and what is said of it.</summary>
/// <param name="Template">The template.</param>
/// <param name="Why">Why it is called for or left out, a sentence each.</param>
/// <param name="IsCovered">Whether words that came from no template stand on its topic already: drafting it would say a thing twice.</param>
public sealed record ProposedTemplate(ClauseTemplate Template, IReadOnlyList<string> Why, bool IsCovered);

/// <summary>What drafting would do at this moment, and why.</summary>
/// <param name="Proposed">What the sources call for, in the order of the statement.</param>
/// <param name="LeftAside">What they do not call for, or the profile has no place for.</param>
/// <param name="Standing">What stands in the statement already.</param>
/// <param name="WithoutTemplate">Topics that have facts and no template, a sentence each.</param>
public sealed record DraftProposal(
    IReadOnlyList<ProposedTemplate> Proposed, IReadOnlyList<ProposedTemplate> LeftAside, IReadOnlyList<ClauseTemplate> Standing, IReadOnlyList<string> WithoutTemplate)
{
    private static string Covered => Texts.Of("A clause on this topic stands in the statement already, so it is not ticked.");

    /// <summary>Reads a draft that was made and not stored.</summary>
    public static DraftProposal Of(Statement statement, DraftResult preview, IReadOnlyList<ClauseTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(preview);
        var added = preview.Statement.Clauses.Where(clause => statement.Find(clause.Id) is null).Select(clause => clause.TemplateId).ToList();
        var standing = templates.Where(template => statement.Clauses.Any(clause => clause.TemplateId == template.Id)).ToList();
        var why = preview.Notes.Where(note => note.TemplateId is not null).ToLookup(note => note.TemplateId!, note => Texts.Of(note.Message));
        return new DraftProposal(
            [.. added.Select(id => templates.First(template => template.Id == id)).Select(Propose)],
            [.. templates.Where(template => !added.Contains(template.Id) && !standing.Contains(template)).Select(Propose)],
            standing,
            [.. preview.Notes.Where(note => note.TemplateId is null).Select(note => Texts.Of(note.Message))]);

        ProposedTemplate Propose(ClauseTemplate template)
        {
            var isCovered = statement.Clauses.Any(clause => clause.TemplateId is null && clause.Topic == template.Topic);
            return new(template, [.. isCovered ? [Covered] : Array.Empty<string>(), .. why[template.Id].Select(message => WithoutTitle(message, template.Title))], isCovered);
        }
    }

    // The title stands over the sentence already.
    private static string WithoutTitle(string message, string title)
    {
        var lead = Texts.Of("“{0}” is ", title);
        return message.StartsWith(lead, StringComparison.Ordinal) ? Capital(message[lead.Length..])
            : message.StartsWith(lead[..^3], StringComparison.Ordinal) ? Capital(message[(lead.Length - 3)..])
            : message;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
