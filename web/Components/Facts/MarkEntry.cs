using System.Globalization;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Facts;

/// <summary>A passage that a person wants to mark.</summary>
/// <param name="Words">Its words as given.</param>
/// <param name="Kind">As what.</param>
/// <param name="Place">Where it stands, once that is sure.</param>
/// <param name="Places">Where its words stand, if more than one place is possible.</param>
/// <param name="Problem">Why it cannot be marked.</param>
public sealed record MarkEntry(string Words, FactKind Kind, TextSpan? Place, IReadOnlyList<TextSpan> Places, string? Problem = null)
{
    /// <summary>A place as forms and addresses carry it: "120-133".</summary>
    public static string Write(TextSpan place) => string.Create(CultureInfo.InvariantCulture, $"{place.Start}-{place.End}");

    /// <summary>The place, or null where the words are none or it does not lie in a text of that length.</summary>
    public static TextSpan? ReadPlace(string? words, int length) =>
        words?.Split('-') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && start < end && end <= length
            ? new TextSpan(start, end)
            : null;
}
