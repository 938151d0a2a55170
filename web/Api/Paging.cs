using System.Globalization;

namespace StatementDraft.Web.Api;

/// <summary>Which part of a list is asked for: <c>?limit=&amp;after=</c>, the id of the last one seen.</summary>
public sealed record Paging(int Limit, string? After)
{
    public const int Usual = 100;
    public const int Most = 500;

    public static (Paging? Paging, IResult? Refusal) Of(string? limit, string? after)
    {
        var count = Usual;
        return limit is null || (int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= Most)
            ? (new Paging(count, after), null)
            : (null, Refusals.Invalid("limit", $"The parameter 'limit' has to be a whole number from 1 to {Most}."));
    }

    /// <summary>Cuts one more than was asked for off again, and says in the header Link where the list goes on.</summary>
    public IReadOnlyList<T> Cut<T>(IReadOnlyList<T> oneMore, Func<T, string> id, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(oneMore);
        ArgumentNullException.ThrowIfNull(context);
        if (oneMore.Count <= Limit)
        {
            return oneMore;
        }

        var page = oneMore.Take(Limit).ToList();
        context.Response.Headers.Link = string.Create(
            CultureInfo.InvariantCulture, $"<{context.Request.Path}?limit={Limit}&after={Uri.EscapeDataString(id(page[^1]))}>; rel=\"next\"");
        return page;
    }
}
