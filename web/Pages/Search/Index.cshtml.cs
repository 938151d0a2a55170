using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Search;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Search;

/// <summary>Searches the passages of all sources. Whatever the address says is taken for what it can mean; nothing in it is an error.</summary>
public sealed class IndexModel(PassageSearch search, Catalogue catalogue) : PageModel
{
    public SearchView View { get; private set; } = default!;

    public async Task OnGetAsync(string? q, string? topic, string? party, string? year, string? kind, string? p, CancellationToken cancellation)
    {
        var query = new PassageQuery(
            SearchQuery.Parse(q),
            catalogue.Lexicon.Topics.Any(entry => entry.Id == topic) ? topic : null,
            string.IsNullOrWhiteSpace(party) ? null : party.Trim(),
            int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number : null,
            Enum.TryParse<SourceKind>(kind, out var known) && Enum.IsDefined(known) ? known : null);
        var at = int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 0 and <= SearchView.MostPages ? asked : 1;
        query = query with { Skip = (at - 1) * query.Take };
        View = new SearchView(
            (q ?? "").Trim(), query, at, await search.ChoicesAsync(cancellation), [.. catalogue.Lexicon.Topics.DistinctBy(entry => entry.Id).Select(entry => (entry.Id, entry.Title))],
            query.Words.IsEmpty ? null : await search.FindAsync(query, cancellation));
    }
}
