using System.Globalization;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Search;

/// <summary>A search as its page shows it.</summary>
/// <param name="Asked">As it was typed.</param>
/// <param name="Query">As it was understood.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Choices">The parties and years there are.</param>
/// <param name="Topics">The topics there are, by id.</param>
/// <param name="Found">Null where nothing was asked for.</param>
public sealed record SearchView(
    string Asked, PassageQuery Query, int Page, SearchChoices Choices, IReadOnlyList<(string Id, string Title)> Topics, FoundPassages? Found)
{
    /// <summary>Nobody reads further.</summary>
    public const int MostPages = 100;

    public bool IsNarrowed => Query.Topic is not null || Query.Party is not null || Query.Year is not null || Query.Kind is not null;

    public bool HasNext => Found is { } found && Page < MostPages && Page * Query.Take < found.Count;

    public string TitleOf(string topic) => Topics.FirstOrDefault(entry => entry.Id == topic).Title ?? topic;

    /// <summary>"No passage", "1 passage", "14 passages"; where there are too many to rank, that the newest come first.</summary>
    public string Counted => Found is not { } found ? ""
        : found.Count > PassageQuery.MostRanked ? Texts.Of("More than {0:N0} passages; those added last come first. Add a word, or narrow the search.", PassageQuery.MostRanked)
        : found.Count switch
        {
            0 => Texts.Of("No passage has all of these words."),
            1 => Texts.Of("1 passage."),
            _ => Texts.Of("{0:N0} passages, the nearest first.", found.Count),
        };

    public string Href(int page)
    {
        var query = new List<string>();
        Add("q", Asked);
        Add("topic", Query.Topic);
        Add("party", Query.Party);
        Add("year", Query.Year?.ToString(CultureInfo.InvariantCulture));
        Add("kind", Query.Kind?.ToString());
        Add("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return $"/search?{string.Join('&', query)}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }
}
