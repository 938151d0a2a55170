using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R10: a listed person carries an office that person has held, and a name is spelled as listed.</summary>
internal static class R10Persons
{
    private static readonly string[] Titles = ["Prime Minister", "Vice President", "President", "Chancellor", "King", "Foreign Minister", "Defense Minister", "Secretary of State", "Secretary of Defense"];

    /// <summary>Flags an office the person never held, and a name one or two letters away from the listed one.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var (title, span) in Titled(input.Text))
        {
            var rest = new TextSpan(span.End, Math.Min(input.Text.Length, span.End + 60));
            var name = Name(input.Text, rest);
            if (name is not { } at)
            {
                continue;
            }

            var words = at.Of(input.Text);
            var persons = input.Lexicon.Persons.Where(person => IsNamed(person, words)).ToList();
            if (persons.Count > 0 && !persons.Any(person => person.Offices.Count == 0 || person.Offices.Any(office => Held(office.Title, title))))
            {
                yield return new Finding("R10", Severity.Block, span.Cover(at), $"{persons[0].Name} is listed as {persons[0].Offices[0].Title}, not as {title}.", []);
            }
            else if (persons.Count == 0 && words.Contains(' ', StringComparison.Ordinal)
                && input.Lexicon.Persons.FirstOrDefault(person => Distance(person.Name, words) is > 0 and <= 2) is { } near)
            {
                yield return new Finding("R10", Severity.Block, at, $"“{words}” is not listed; is it {near.Name}?", []);
            }
        }
    }

    private static IEnumerable<(string Title, TextSpan Span)> Titled(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]))
            {
                continue;
            }

            if (Array.Find(Titles, title => string.CompareOrdinal(text, at, title, 0, title.Length) == 0) is { } found && at + found.Length < text.Length && text[at + found.Length] == ' ')
            {
                yield return (found, TextSpan.At(at, found.Length));
                at += found.Length;
            }
        }
    }

    private static TextSpan? Name(string text, TextSpan rest)
    {
        TextSpan? name = null;
        foreach (var word in Words.Of(text, rest))
        {
            var initial = word.Kind == WordKind.Mark && word.Span.Of(text) == "." && name is { } before && before.Length > 1 && text[before.End - 2] == ' ';
            if (!initial && (word.Kind != WordKind.Letters || !char.IsUpper(text[word.Span.Start]) || (name is { } sofar && word.Span.Start - sofar.End > 1)))
            {
                break;
            }

            name = name?.Cover(word.Span) ?? word.Span;
        }

        return name is { } found && found.Of(text) is var words && (words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal))
            ? TextSpan.At(found.Start, found.Length - 2)
            : name;
    }

    private static bool IsNamed(PersonEntry person, string words) => person.Name == words || person.Family == words || person.Forms.Contains(words, StringComparer.Ordinal);

    private static bool Held(string listed, string said) =>
        listed.Equals(said, StringComparison.OrdinalIgnoreCase) || (listed.EndsWith(said, StringComparison.OrdinalIgnoreCase) && !listed.StartsWith("Vice ", StringComparison.Ordinal));

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
        {
            return 3;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var value = Math.Min(Math.Min(row[j] + 1, left + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j], left) = (row[j], value, value);
            }
        }

        return row[b.Length];
    }
}
