using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>Drafts a stored statement: loads its sources' facts, makes the one core call, saves.</summary>
public sealed class StatementDrafting(StatementStore statements, SourceStore sources, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf)
{
    private const int Attempts = 3;

    /// <summary>Adds the clauses that <paramref name="templateIds"/> name, or all that the facts call for.
    /// Values that lost to one a person picked are
    /// left aside. When somebody saves in between, the newer statement is drafted instead.</summary>
    /// <exception cref="ArgumentException">A template is unknown.</exception>
    /// <exception cref="DraftingRaceException">Others kept saving.</exception>
    public async Task<DraftResult> DraftAsync(Statement statement, IReadOnlyList<string>? templateIds, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (lists, material, facts) = await ReadAsync(statement, cancellation);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var drafted = Drafter.Draft(statement, lists.Templates, templateIds, material, facts, lists.Lexicon, NewId.Next, profile: lists.ProfileOf(statement.ProfileId));
            switch (await statements.SaveAsync(drafted.Statement, statement.Version, "drafted", cancellation))
            {
                case Saved saved:
                    return drafted with { Statement = saved.Statement };
                case Stale stale:
                    statement = stale.Current;
                    break;
            }
        }

        throw new DraftingRaceException();
    }

    /// <summary>What drafting those templates, or all that the facts call for, would make of the statement at this moment; nothing is stored.</summary>
    /// <exception cref="ArgumentException">A template is unknown.</exception>
    public async Task<DraftResult> PreviewAsync(Statement statement, IReadOnlyList<string>? templateIds = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (lists, material, facts) = await ReadAsync(statement, cancellation);
        return Drafter.Draft(statement, lists.Templates, templateIds, material, facts, lists.Lexicon, NewId.Next, profile: lists.ProfileOf(statement.ProfileId));
    }

    // Facts that lost to one a person picked are left aside.
    private async Task<(CatalogueSnapshot Lists, IReadOnlyList<Source> Sources, Dictionary<SourceId, IReadOnlyList<Fact>> Facts)> ReadAsync(Statement statement, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
        var material = await sources.LoadAsync(statement.SourceIds, cancellation);
        var lost = (await picks.ReadAsync(statement, shelf.Compare(lists, material), cancellation)).SetAside();
        return (lists, material.Sources, material.Facts.ToDictionary(read => read.Key, read => (IReadOnlyList<Fact>)[.. read.Value.Where(fact => !lost.Contains(fact.Id))]));
    }
}

/// <summary>The statement changed each time it was to be drafted.</summary>
public sealed class DraftingRaceException() : Exception("Others are changing this statement at this moment: draft again.");
