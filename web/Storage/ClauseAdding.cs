using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>A paragraph of agreed language that can be carried over.</summary>
/// <param name="Precedent">Where it stands.</param>
/// <param name="Clause">The clause it would become.</param>
public sealed record AgreedParagraph(Source Precedent, Clause Clause)
{
    /// <summary>Names it in a form: the precedent and the offset of its first character there.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Precedent.Id.Value}:{Clause.Links[0].Quotation.Span.Start}");
}

/// <summary>Adds one clause: free words, a template's, or a paragraph of an earlier statement.</summary>
public sealed class ClauseAdding(StatementStore statements, SourceStore sources, StatementDrafting drafting, Catalogue catalogue)
{
    /// <summary>Adds a person's own words. They rest on no source until she links them, and the check says so.</summary>
    public Task<SaveOutcome> WriteAsync(Statement statement, string? afterId, string heading, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var clause = new Clause(NewId.Next(), null, null, heading.Trim(), text.Trim(), ClauseStatus.Draft, 0, [], [], []);
        return statements.SaveAsync(StatementEditor.Insert(statement, clause, afterId), statement.Version, "wrote a clause", cancellation);
    }

    /// <summary>Adds the clause of one template, filled from the facts of the statement's sources.</summary>
    /// <exception cref="ArgumentException">The template is unknown.</exception>
    public async Task<SaveOutcome> DraftAsync(Statement statement, string? afterId, string templateId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var drafted = (await drafting.PreviewAsync(statement, [templateId], cancellation)).Statement;
        var added = drafted.Clauses.Where(clause => statement.Find(clause.Id) is null).Select(clause => clause.Id).ToList();
        return await statements.SaveAsync(StatementEditor.MoveTogether(drafted, added, afterId), statement.Version, "drafted a clause", cancellation);
    }

    /// <summary>Carries a paragraph over, word for word, linked back to where it stands.</summary>
    public Task<SaveOutcome> CarryAsync(Statement statement, string? afterId, AgreedParagraph paragraph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(paragraph);
        return statements.SaveAsync(StatementEditor.Insert(statement, paragraph.Clause, afterId), statement.Version, "carried over agreed language", cancellation);
    }

    /// <summary>The paragraphs of the statement's precedents, the newest precedent first.</summary>
    public async Task<IReadOnlyList<AgreedParagraph>> ParagraphsAsync(Statement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var agreed = new AgreedLanguage(catalogue.Lexicon);
        var paragraphs = new List<AgreedParagraph>();
        foreach (var precedent in (await sources.FindAsync(statement.PrecedentIds, cancellation))
            .Where(source => AgreedLanguage.IsAgreed(source.Details)).OrderByDescending(source => source.Details.PublishedOn ?? DateOnly.MinValue))
        {
            var reading = await sources.ReadAsync(precedent, cancellation);
            paragraphs.AddRange(agreed.ClausesOf(precedent, reading.Furniture, 0, NewId.Next).Select(clause => new AgreedParagraph(precedent, clause)));
        }

        return paragraphs;
    }
}
