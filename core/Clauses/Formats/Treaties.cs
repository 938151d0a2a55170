using System.Globalization;
using System.Text;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>Treaty references: the article in Roman form whatever the source wrote, the parties in the order of this copy.</summary>
internal static class Treaties
{
    private static readonly (int Value, string Numeral)[] Numerals =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>"Article V of the U.S.-Japan Treaty of Mutual Cooperation and Security", or one half of it; null where the article is asked for and not known.</summary>
    public static string? Write(TreatyValue treaty, string format, FillContext context, Lexicon lexicon)
    {
        var article = treaty.Article is { } number ? "Article " + Roman(number) : null;
        var name = Name(treaty.Name, context, lexicon);
        return format switch
        {
            "article" => article,
            "name" => name,
            _ => article is not null ? $"{article} of the {name}" : name,
        };
    }

    /// <summary>"V" for "5"; what is no number from 1 to 399 stays as it is.</summary>
    public static string Roman(string article)
    {
        if (!int.TryParse(article, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 399)
        {
            return article;
        }

        var roman = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(numeral);
            }
        }

        return roman.ToString();
    }

    private static string Name(string name, FillContext context, Lexicon lexicon)
    {
        var entry = lexicon.Treaties.FirstOrDefault(treaty => treaty.Name == name);
        if (entry is null)
        {
            return name;
        }

        // Only a treaty between two of the statement's own parties is named by the pair; the alternat swaps it with everything else.
        var pair = context.Parties.Where(entry.Parties.Contains).ToList();
        var between = entry.FullName.IndexOf(" between ", StringComparison.Ordinal);
        return entry.Parties.Count == 2 && pair.Count == 2
            ? $"{ParameterFormats.Pair(pair, lexicon)} {(between < 0 ? entry.FullName : entry.FullName[..between])}"
            : entry.FullName;
    }
}
