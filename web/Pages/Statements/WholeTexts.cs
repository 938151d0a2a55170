using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Marks;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The whole texts that a statement, or one of its clauses, can be compared with.</summary>
public sealed class WholeTexts(SourceStore sources, StatementStore statements, ProposalStore proposals)
{
    /// <summary>Proposals first, then earlier joint statements, other statements, and the statement's own versions.</summary>
    public async Task<IReadOnlyList<ComparisonChoice>> ListAsync(Statement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var kept = await proposals.ListAsync(statement.Id, cancellation);
        var precedents = (await sources.ListAsync(cancellation)).Where(source => AgreedLanguage.IsAgreed(source.Details));
        var others = (await statements.ListAsync(cancellation)).Where(other => other.Id != statement.Id);
        var versions = (await statements.ActsAsync(statement.Id, cancellation)).NewestFirst.Where(act => act.Version < statement.Version && act.Version > 1);
        return
        [
            .. kept.Select(text => new ComparisonChoice(new ComparisonKey(ComparedKind.Proposal, text.Id), text.Name.Contains(DateWording.Moment(text.AddedAt), StringComparison.Ordinal) ? Texts.Of("Pasted: {0}", text.Name) : Texts.Of("Pasted: {0} ({1})", text.Name, DateWording.Moment(text.AddedAt)))),
            .. precedents.OrderByDescending(source => source.Details.PublishedOn).Select(source => new ComparisonChoice(
                new ComparisonKey(ComparedKind.Precedent, source.Id.Value), Texts.Of("Precedent: {0}{1}", source.Details.Title, (source.Details.PublishedOn is { } day ? $", {DateWording.Day(day)}" : "")))),
            .. others.Select(other => new ComparisonChoice(new ComparisonKey(ComparedKind.Statement, other.Id), Texts.Of("Statement: {0}", other.Title))),
            .. versions.Select(version => new ComparisonChoice(
                new ComparisonKey(ComparedKind.Version, version.Version.ToString(CultureInfo.InvariantCulture)),
                Texts.Of("This statement, version {0}: {1} ({2})", version.Version, version.What, DateWording.Moment(version.At)))),
        ];
    }

    /// <summary>The passages of one: clauses by their ids, paragraphs by their numbers; null where it is not there.</summary>
    public async Task<IReadOnlyList<Passage>?> PassagesAsync(Statement statement, ComparisonKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(key);
        switch (key.Kind)
        {
            case ComparedKind.Proposal:
                return Paragraphed((await proposals.ListAsync(statement.Id, cancellation)).FirstOrDefault(text => text.Id == key.Id)?.Text);
            case ComparedKind.Precedent:
                return Paragraphed((await sources.FindAsync(new SourceId(key.Id), cancellation))?.Text);
            case ComparedKind.Statement:
                return (await statements.FindAsync(key.Id, cancellation))?.Clauses.Select((clause, index) => new Passage(Number(index), clause.Text)).ToList();
            case ComparedKind.Version:
                return int.TryParse(key.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                    && await statements.FindAtAsync(statement.Id, version, cancellation) is { } earlier ? Clauses(earlier) : null;
            default:
                return null;
        }
    }

    public static IReadOnlyList<Passage> Clauses(Statement statement) => [.. statement.Clauses.Select(clause => new Passage(clause.Id, clause.Text))];

    private static List<Passage>? Paragraphed(string? text) =>
        text is null ? null : [.. Paragraphs.Of(text).Select((span, index) => new Passage(Number(index), span.Of(text)))];

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
