using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

public sealed class ReadModel(SourceStore sources) : PageModel
{
    public Source Source { get; private set; } = default!;

    public IReadOnlyList<NumberedFact> Facts { get; private set; } = [];

    public IReadOnlyList<TextSpan> Furniture { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await sources.FindAsync(new SourceId(id), cancellation) is not { } source)
        {
            return this.Missing("No source has this id. It may belong to another database.");
        }

        var reading = await sources.ReadAsync(source, cancellation);
        (Source, Facts, Furniture) = (source, NumberedFact.Of(reading.Facts), reading.Furniture);
        return Page();
    }
}
