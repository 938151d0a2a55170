using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>The ways a listed treaty may be written: "US" is also "U.S." and "United States", "Defense" also "Defence".</summary>
internal static class TreatyForms
{
    public static IEnumerable<string> Of(TreatyEntry treaty) =>
        new[] { treaty.Name, treaty.FullName }.Concat(treaty.Forms).SelectMany(Spellings).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Spellings(string form)
    {
        foreach (var one in Parties(form))
        {
            yield return one;
            if (one.Contains("Defense", StringComparison.Ordinal))
            {
                yield return one.Replace("Defense", "Defence", StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Parties(string form)
    {
        yield return form;
        if (form.StartsWith("US-", StringComparison.Ordinal) || form.Contains("-US ", StringComparison.Ordinal))
        {
            yield return form.Replace("US-", "U.S.-", StringComparison.Ordinal).Replace("-US ", "-U.S. ", StringComparison.Ordinal);
            yield return form.Replace("US-", "United States-", StringComparison.Ordinal).Replace("-US ", "-United States ", StringComparison.Ordinal);
        }
    }
}
