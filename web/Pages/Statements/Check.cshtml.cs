using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>The check of the whole statement, to be read or printed.</summary>
public sealed class CheckModel(StatementStore statements, SourceStore sources, Catalogue catalogue, EvidenceShelf shelf) : PageModel
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
        var read = await sources.FindAsync(statement.SourceIds, cancellation);
        var evidence = shelf.For(lists, read);
        Statement = statement;
        Sources = read.ToDictionary(source => source.Id);
        Clauses = [.. statement.Clauses.Select(clause => (clause, lists.Checker.Check(clause.Text, evidence, clause.Topic, [.. clause.Gaps.Select(gap => gap.Span)])))];
        return Page();
    }
}
