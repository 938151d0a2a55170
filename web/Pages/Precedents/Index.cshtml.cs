using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>The topics that earlier statements speak of.</summary>
public sealed class IndexModel(PrecedentShelf shelf, Catalogue catalogue) : PageModel
{
    public IReadOnlyList<TopicShelf> Topics { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Titles { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Topics = await shelf.TopicsAsync(cancellation);
        Titles = catalogue.Lexicon.Topics.DistinctBy(topic => topic.Id).ToDictionary(topic => topic.Id, topic => topic.Title);
    }
}
