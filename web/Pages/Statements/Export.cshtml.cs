using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class ExportModel(StatementStore statements, SourceStore sources, Catalogue catalogue) : PageModel
{
    public Statement Statement { get; private set; } = default!;

    public StatementLayout Layout => StatementLayout.Of(Statement, catalogue.Templates, catalogue.Current.ProfileOf(Statement.ProfileId));

    public IReadOnlyList<(Clause Clause, string Open)> Open =>
    [
        .. from clause in Statement.Clauses
           let open = StatementWording.Open(clause)
           where open.Count > 0
           select (clause, string.Join(", ", open)),
    ];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnGetMarkdownAsync(string id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation)
            ? Download(StatementExport.ToMarkdown(Statement, await DetailsAsync(cancellation)), "text/markdown", "md")
            : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnGetHtmlAsync(string id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation)
            ? Download(StatementExport.ToHtml(Statement, await DetailsAsync(cancellation)), MediaTypeNames.Text.Html, "html")
            : this.Missing(DeskModel.NoStatement);

    // A download, so that the file's own styles are used: shown by this site they would be refused by its policy.
    private FileContentResult Download(string text, string type, string ending) =>
        File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", $"{FileName(Statement.Title)}.{ending}");

    private static string FileName(string title)
    {
        var plain = new string([.. title.Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
        var words = plain.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "statement" : string.Join('-', words.Take(12)).ToLowerInvariant();
    }

    private async Task<IReadOnlyDictionary<SourceId, SourceDetails>> DetailsAsync(CancellationToken cancellation)
    {
        var used = Statement.SourceIds.Union(Statement.Clauses.SelectMany(clause => clause.Links).Select(link => link.Quotation.SourceId)).ToHashSet();
        var all = await sources.ListAsync(cancellation);
        return all.Where(source => used.Contains(source.Id)).ToDictionary(source => source.Id, source => source.Details);
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        Statement = (await statements.FindAsync(id, cancellation))!;
        return Statement is not null;
    }
}
