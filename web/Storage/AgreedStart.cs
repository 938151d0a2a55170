using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>Starts a stored statement from the last agreed text, and holds that text against the statement's own sources.</summary>
public sealed class AgreedStart(StatementStore statements, SourceStore sources, Catalogue catalogue, EvidenceShelf shelf)
{
    /// <summary>Adds the precedent's paragraphs as clauses behind those that are there. Null where there is no such source;
    /// <see cref="Stale"/> where somebody saved in between.</summary>
    /// <exception cref="ArgumentException">The source is no earlier statement.</exception>
    public async Task<SaveOutcome?> StartAsync(Statement statement, SourceId precedentId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (await sources.FindAsync(precedentId, cancellation) is not { } precedent)
        {
            return null;
        }

        var reading = await sources.ReadAsync(precedent, cancellation);
        var next = statement.Version + 1;
        var started = statement with
        {
            Version = next,
            PrecedentIds = [.. statement.PrecedentIds.Union([precedentId])],
            Clauses = [.. statement.Clauses, .. new AgreedLanguage(catalogue.Lexicon).ClausesOf(precedent, reading.Furniture, next, NewId.Next)],
        };
        return await statements.SaveAsync(started, statement.Version, "started from agreed text", cancellation);
    }

    /// <summary>What the statement's sources would add to each clause taken from a precedent, change in it, or leave unsupported; by the clause's id.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PrecedentPoint>>> ReviewAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (review, _) = await HoldAsync(statement, cancellation);
        return statement.Clauses
            .Where(clause => clause.Links.Any(link => statement.PrecedentIds.Contains(link.Quotation.SourceId)))
            .ToDictionary(clause => clause.Id, review.Of);
    }

    /// <summary>The same for one clause, with the sources it was held against.</summary>
    public async Task<(IReadOnlyList<PrecedentPoint> Points, IReadOnlyList<Source> Sources)> ReviewAsync(Statement statement, Clause clause, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (review, held) = await HoldAsync(statement, cancellation);
        return (held.Count == 0 ? [] : review.Of(clause), held);
    }

    private async Task<(PrecedentReview Review, IReadOnlyList<Source> Sources)> HoldAsync(Statement statement, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
        var material = await sources.LoadAsync([.. statement.SourceIds.Except(statement.PrecedentIds)], cancellation);
        return (new PrecedentReview(lists.Checker, shelf.For(lists, material.Sources), [.. material.Facts.Values.SelectMany(facts => facts)]), material.Sources);
    }
}
