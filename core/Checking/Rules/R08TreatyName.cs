using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R8: a treaty between the parties is named in full once, and by its short name only after that.</summary>
internal static class R08TreatyName
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R8", $"The treaty in full once, then short", $"A reader must know which treaty is meant before it is shortened; the full name once is enough.", Severity.Warn)
    {
        OfDocument = Find,
    };

    /// <summary>Flags a short name that no full name stands before, and a full name that is written again.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var treaty in input.Lexicon.Treaties.Where(treaty => treaty.Parties.Count == 2 && treaty.Parties.All(input.Parties.Contains) && IsName(FullOf(treaty))))
        {
            var (full, shortened) = (FullOf(treaty), ShortOf(treaty));
            var named = Places(input.Text, full);
            foreach (var again in named.Skip(1))
            {
                yield return Rule.At(again, $"“{full}” is written in full before; once is enough.");
            }

            if (shortened != full
                && Places(input.Text, shortened).FirstOrDefault(place => !named.Exists(span => span.Overlaps(place))) is { Length: > 0 } first
                && (named.Count == 0 || first.Start < named[0].Start))
            {
                yield return Rule.At(first, $"Name the treaty in full first: “{full}”.");
            }
        }
    }

    // "Agreement between ..." has no name before its parties.
    private static bool IsName(string full) => full.Contains(' ', StringComparison.Ordinal);

    // "Treaty of Mutual Cooperation and Security between ...": the parties are named by the pair before it.
    private static string FullOf(TreatyEntry treaty) => treaty.FullName.Split(" between ")[0];

    // "US-Japan Security Treaty" without the pair.
    private static string ShortOf(TreatyEntry treaty) => treaty.Name.Contains('-', StringComparison.Ordinal) ? treaty.Name[(treaty.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : treaty.Name;

    private static List<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            places.Add(TextSpan.At(at, words.Length));
        }

        return places;
    }
}
