using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Components.Precedents;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>The earlier wordings of a topic, without a draft.</summary>
public sealed class TopicModel(LadderReader reader) : PageModel
{
    public LadderView View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string topic, string? with, CancellationToken cancellation)
    {
        if (reader.TitleOf(topic) is null)
        {
            return this.Missing(Texts.Of("No topic has this name. The list of topics may have changed."));
        }

        View = await reader.OfTopicAsync(topic, with, cancellation);
        return Page();
    }
}
