using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of the whole statement, to be read or printed.</summary>
public sealed class CheckModel(StatementStore statements, SourceStore sources, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public IReadOnlyList<(Clause Clause, CheckResult Check)> Clauses { get; private set; } = [];

    public IReadOnlyDictionary<SourceId, Source> Sources { get; private set; } = new Dictionary<SourceId, Source>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var lists = catalogue.Current;
        var chosen = await sources.LoadAsync(statement.SourceIds, cancellation);
        var disagreements = await picks.ReadAsync(statement, chosen, cancellation);
        var evidence = shelf.For(lists, chosen.Sources);
        Statement = statement;
        Sources = chosen.Sources.ToDictionary(source => source.Id);
        Clauses = [.. statement.Clauses.Select(clause => (clause, lists.Checker.Check(clause.Text, evidence, clause.Topic, [.. clause.Gaps.Select(gap => gap.Span)], disagreements)))];
        return Page();
    }
}
