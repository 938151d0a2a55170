using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>All sources, and how far the reading of them has come.</summary>
public sealed class IndexModel(SourceStore sources, UnreadSources queue, IAntiforgery antiforgery) : PageModel
{
    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public ReadingStand Stand { get; private set; } = default!;

    public string Token => this.FormState(antiforgery).Token;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        (Sources, Stand) = (await Lists.SourcesAsync(sources, cancellation), await queue.StandAsync(cancellation));

    /// <summary>How far the reading has come, for a script.</summary>
    public async Task<IActionResult> OnGetReadingAsync(CancellationToken cancellation) => new FragmentResult<ReadingStatus>(new Dictionary<string, object?>
    {
        [nameof(ReadingStatus.Stand)] = await queue.StandAsync(cancellation),
        [nameof(ReadingStatus.Token)] = Token,
    });

    public async Task<IActionResult> OnPostPauseAsync(CancellationToken cancellation)
    {
        await queue.PauseAsync(Person.Of(HttpContext), cancellation);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostResumeAsync(CancellationToken cancellation)
    {
        await queue.ResumeAsync(cancellation);
        return RedirectToPage();
    }
}
