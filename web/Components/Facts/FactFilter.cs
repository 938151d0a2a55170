using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>Which facts of a source are shown. It lives in the address, so it can be kept, sent and gone back to.</summary>
/// <param name="Kinds">Only these; all where there is none.</param>
/// <param name="Topic">Only this main topic; <see cref="NoTopic"/> for facts without one; all where null.</param>
/// <param name="Modality">Only what is said so firmly.</param>
/// <param name="ByPerson">Only what a person marked or corrected.</param>
/// <param name="Part">Which part of a long text is shown, counted from 1.</param>
public sealed record FactFilter(IReadOnlyList<FactKind> Kinds, string? Topic = null, Modality? Modality = null, bool ByPerson = false, int Part = 1)
{
    public const string NoTopic = "none";

    public static FactFilter All { get; } = new([]);

    public bool ShowsAll => Kinds.Count == 0 && Topic is null && Modality is null && !ByPerson;

    /// <summary>The filter of an address; words it does not know are as if they were not there.</summary>
    public static FactFilter Of(IQueryCollection query) => new(
        [.. query["kind"].Select(Word<FactKind>).OfType<FactKind>().Distinct()],
        query["topic"].ToString() is { Length: > 0 } topic ? topic : null,
        Word<Modality>(query["firmness"].ToString()),
        query.ContainsKey("person"),
        int.TryParse(query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0 ? part : 1);

    public bool Shows(NumberedFact fact) =>
        (Kinds.Count == 0 || Kinds.Contains(fact.Fact.Kind))
        && (Topic is null || (fact.Topic ?? NoTopic) == Topic)
        && (Modality is null || fact.Fact.Modality == Modality)
        && (!ByPerson || fact.Fact.IsByPerson);

    /// <summary>The filter as the end of an address, from the question mark on; empty where all is shown.</summary>
    public string ToQuery(string? handler = null)
    {
        var query = new QueryBuilder();
        if (handler is not null)
        {
            query.Add("handler", handler);
        }

        foreach (var kind in Kinds)
        {
            query.Add("kind", kind.ToString());
        }

        foreach (var (name, value) in new[] { ("topic", Topic), ("firmness", Modality?.ToString()), ("person", ByPerson ? "1" : null), ("part", Part > 1 ? Part.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }

    private static T? Word<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
}
