using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>How a statement's own particulars are written.</summary>
public static class ParameterFormats
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Known = new(StringComparer.Ordinal)
    {
        ["parties"] = ["names", "pair", "count"],
        ["leaders"] = ["names", "count"],
        ["place"] = ["name"],
        ["date"] = ["date", "day-first", "iso"],
    };

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyCollection<string> Parameters => Known.Keys;

    /// <summary>The formats of a parameter, the usual one first; empty where there is no such parameter.</summary>
    public static IReadOnlyList<string> Of(string parameter) => Known.GetValueOrDefault(parameter, []);

    /// <summary>The words for a parameter; null where the statement does not say.</summary>
    /// <exception cref="ArgumentException">There is no such parameter or format.</exception>
    public static string? Write(string parameter, string? format, FillContext context, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(lexicon);
        return (parameter, format ?? (Of(parameter) is [var usual, ..] ? usual : null)) switch
        {
            ("parties", "names") => Said(Names.Joined([.. context.Parties.Select(party => Names.WithArticle(party, lexicon))])),
            ("parties", "pair") => Said(Pair(context.Parties, lexicon)),
            ("parties", "count") => context.Parties.Count == 0 ? null : Names.Number(context.Parties.Count),

            // A statement has a leader for each party even before their names are entered.
            ("leaders", "count") => Math.Max(context.Leaders.Count, context.Parties.Count) is var count and > 0 ? Names.Number(count) : null,
            ("leaders", "names") => Said(Names.Joined(context.Leaders)),
            ("place", "name") => Said(context.Place ?? ""),
            ("date", { } form) when Of("date").Contains(form) => context.Date is { } day ? Dates.Day(day, form) : null,
            _ => throw new ArgumentException($"The parameter '{parameter}' has no format '{format}'.", nameof(format)),
        };
    }

    /// <summary>"U.S.-Japan": the short names in the order given.</summary>
    internal static string Pair(IReadOnlyList<string> parties, Lexicon lexicon) =>
        string.Join('-', parties.Select(party => lexicon.States.FirstOrDefault(state => state.Name == party)?.Short ?? party));

    private static string? Said(string words) => words.Length == 0 ? null : words;
}
