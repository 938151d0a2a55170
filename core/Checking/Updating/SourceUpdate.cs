using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Updating;

/// <summary>A passage of the older version, and all of one clause that rests on it.</summary>
/// <param name="Passage">The passage and what has become of it.</param>
/// <param name="Links">The links of the clause that lead into it.</param>
/// <param name="Claims">The claims whose best passage of this source has words in it that carry them.</param>
public sealed record RestingPassage(PassageUpdate Passage, IReadOnlyList<LinkUpdate> Links, IReadOnlyList<Claim> Claims);

/// <summary>A claim before and after.</summary>
public sealed record ClaimUpdate(Claim Before, Claim After);

/// <summary>What a newer version of a source does to one clause.</summary>
/// <param name="Clause">The clause as it stands.</param>
/// <param name="Passages">What it rests on in the older version, in the order of that version.</param>
/// <param name="Claims">The claims whose verdict would be another one, in the order of the clause.</param>
public sealed record ClauseUpdate(Clause Clause, IReadOnlyList<RestingPassage> Passages, IReadOnlyList<ClaimUpdate> Claims)
{
    /// <summary>Whether all that it rests on stands, and every verdict stays.</summary>
    public bool IsUntouched => Claims.Count == 0 && Passages.All(resting => resting.Passage.Fate == VersionFate.Stands && resting.Links.All(link => link.Holds || link.Before.State == LinkState.Orphaned));
}

/// <summary>What a newer version of a source does to a statement: told before anything is done.</summary>
/// <param name="Older">The version that the statement uses.</param>
/// <param name="Newer">The version that replaces it.</param>
/// <param name="Clauses">The clauses that rest on the older version or are judged otherwise by the newer one, in order.</param>
/// <param name="Facts">What changed among the facts of the source, used or not.</param>
public sealed record SourceUpdate(Source Older, Source Newer, IReadOnlyList<ClauseUpdate> Clauses, IReadOnlyList<FactUpdate> Facts)
{
    /// <summary>Compares the two versions for one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="older">The version that it uses.</param>
    /// <param name="newer">The version that replaces it.</param>
    /// <param name="before">The check of the statement as it stands.</param>
    /// <param name="after">The check of the same clauses with the newer version in the place of the older one.</param>
    /// <exception cref="ArgumentException">The checks are not of this statement's clauses.</exception>
    public static SourceUpdate Of(Statement statement, SourceVersion older, SourceVersion newer, StatementCheck before, StatementCheck after)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Clauses.Count != statement.Clauses.Count || after.Clauses.Count != statement.Clauses.Count)
        {
            throw new ArgumentException("The checks are not of the clauses of this statement.", nameof(after));
        }

        var versions = new VersionPair(older.Source, newer.Source);
        return new SourceUpdate(
            older.Source,
            newer.Source,
            [
                .. statement.Clauses
                    .Select((clause, at) => new ClauseUpdate(clause, Resting(clause, before.Clauses[at].Result, older, newer, versions), Judged(before.Clauses[at].Result, after.Clauses[at].Result)))
                    .Where(update => update.Passages.Count + update.Claims.Count > 0),
            ],
            FactUpdate.Of(older, newer, versions));
    }

    /// <summary>The statement with this source replaced: as evidence and as precedent, and every link led to the newer version or given up as orphaned.
    /// No word of it changes.</summary>
    /// <exception cref="ArgumentException">The update was made for other clauses.</exception>
    public Statement Switch(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var changed = Clauses.Aggregate(statement, (all, update) => all with { Clauses = [.. all.Clauses.Select(clause => clause.Id == update.Clause.Id ? Switch(clause, update) : clause)] });
        return changed with { SourceIds = Replaced(statement.SourceIds), PrecedentIds = Replaced(statement.PrecedentIds) };
    }

    private static Clause Switch(Clause clause, ClauseUpdate update)
    {
        if (clause.Text != update.Clause.Text || clause.Links.Count != update.Clause.Links.Count)
        {
            throw new ArgumentException($"The update was made for other words of the clause '{clause.Id}'.", nameof(clause));
        }

        var links = update.Passages.SelectMany(resting => resting.Links).ToList();
        return clause with { Links = [.. clause.Links.Select((link, at) => links.Find(moved => ReferenceEquals(moved.Before, update.Clause.Links[at]))?.After ?? link)] };
    }

    private List<SourceId> Replaced(IReadOnlyList<SourceId> ids) => [.. ids.Select(id => id == Older.Id ? Newer.Id : id).Distinct()];

    private static IReadOnlyList<RestingPassage> Resting(Clause clause, CheckResult check, SourceVersion older, SourceVersion newer, VersionPair versions)
    {
        var links = clause.Links.Where(link => link.Quotation.StandsIn(older.Source)).ToLookup(link => versions.Sentence(link.Quotation.Span));
        var claims = check.Claims
            .Where(claim => claim.Verdict != Verdict.NotFound)
            .Select(claim => (Claim: claim, Evidence: claim.Evidence.FirstOrDefault(evidence => evidence.Quotation.StandsIn(older.Source))))
            .Where(one => one.Evidence is not null)
            .SelectMany(one => versions.SentencesWith(one.Evidence!.Matches is { Count: > 0 } words ? words : [one.Evidence.Quotation.Span]).Select(sentence => (Sentence: sentence, one.Claim)))
            .ToLookup(one => one.Sentence, one => one.Claim);
        return
        [
            .. links.Select(group => group.Key).Union(claims.Select(group => group.Key)).Order()
                .Select(versions.Find)
                .Select(passage => new RestingPassage(passage, [.. links[passage.Before.Span].Select(link => LinkUpdate.Of(link, passage, older, newer))], [.. claims[passage.Before.Span]])),
        ];
    }

    private static IReadOnlyList<ClaimUpdate> Judged(CheckResult before, CheckResult after) =>
    [
        .. from claim in before.Claims
           join other in after.Claims on claim.Span equals other.Span
           where claim.Verdict != other.Verdict || claim.Anticipated != other.Anticipated
           select new ClaimUpdate(claim, other),
    ];
}
