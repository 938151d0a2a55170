using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages;

/// <summary>What is stored, as the components list it.</summary>
public static class Lists
{
    public static async Task<IReadOnlyList<StatementLine>> StatementsAsync(StatementStore statements, CancellationToken cancellation) =>
    [
        .. from line in await statements.ListAsync(cancellation)
           select new StatementLine(line.Id, line.Title, line.Parties, line.Date, line.Place, line.ClauseCount, line.ChangedAt),
    ];

    public static async Task<IReadOnlyList<SourceLine>> SourcesAsync(SourceStore sources, CancellationToken cancellation) =>
        [.. from line in await sources.ListAsync(cancellation) select new SourceLine(line.Id, line.Details, line.Length)];
}
