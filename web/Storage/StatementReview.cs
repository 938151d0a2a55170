using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>A check with what people decided about it, and the sources it was made against.</summary>
public sealed record ReviewedStatement(ReviewedCheck Check, ReviewRecord Record, IReadOnlyDictionary<SourceId, Source> Sources)
{
    /// <summary>The check of the one clause that was checked.</summary>
    public CheckResult Result => Check.Clauses.Single().Result;

    /// <summary>What stands in the way of release.</summary>
    /// <exception cref="ArgumentException">Only one clause was checked.</exception>
    public Gate Gate => Gate.Of(Check, Record);
}

/// <summary>Checks a stored statement and lays what people decided beside it.</summary>
public sealed class StatementReview(StatementChecking checking, ReviewStore store)
{
    /// <summary>The whole statement, or one clause in view of the whole.</summary>
    public async Task<ReviewedStatement> ReadAsync(Statement statement, string? clauseId = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var check = await checking.CheckAsync(statement, clauseId, cancellation);
        var record = await store.ReadAsync(statement.Id, cancellation);
        return new ReviewedStatement(ReviewedCheck.Of(statement, check.Check, record), record, check.Sources);
    }
}
