using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

public sealed class ExportModel(StatementStore statements, StatementFiles files, StatementReview review, Catalogue catalogue) : StatementPage(statements, catalogue)
{
    public IReadOnlyList<(Clause Clause, string Open)> Open =>
    [
        .. from clause in Statement.Clauses
           let open = StatementWording.Open(clause)
           where open.Count > 0
           select (clause, string.Join(", ", open)),
    ];

    /// <summary>What stands in the way of release.</summary>
    public Gate Gate { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        Gate = (await review.ReadAsync(Statement, cancellation: cancellation)).Gate;
        return Page();
    }

    public Task<IActionResult> OnGetTextAsync(string id, CancellationToken cancellation) => DownloadAsync(id, "txt", cancellation);

    public Task<IActionResult> OnGetMarkdownAsync(string id, CancellationToken cancellation) => DownloadAsync(id, "md", cancellation);

    public Task<IActionResult> OnGetHtmlAsync(string id, CancellationToken cancellation) => DownloadAsync(id, "html", cancellation);

    // A download, so that the file's own styles are used: shown by this site they would be refused by its policy.
    private async Task<IActionResult> DownloadAsync(string id, string format, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        var file = await files.MakeAsync(Statement, format, cancellation);
        return File(file.Content, file.Type, file.Name);
    }
}
