using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R10: a listed person carries an office that person has held, and a name is spelled as listed.</summary>
internal static class R10Persons
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R10", $"Persons with their right office and name", $"A president called prime minister, a wrong country or a misspelt name has to be apologised for the same day.", Severity.Block)
    {
        OfClause = Find,
        OfDocument = OneForm,
        Departs = departure => departure.Kind == DepartureKind.Office,
    };

    /// <summary>Flags an office the person never held, warns of one not held on the day of issue, and flags a name one or two letters away from the listed one.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var (title, span) in Titled(input.Text, input.List("offices")))
        {
            if (Name(input.Text, new TextSpan(span.End, Math.Min(input.Text.Length, span.End + 60))) is not { } at)
            {
                continue;
            }

            var words = at.Of(input.Text);
            var persons = input.Lexicon.Persons.Where(person => IsNamed(person, words)).ToList();
            var held = persons.SelectMany(person => person.Offices).Where(office => Held(office.Title, title)).ToList();
            if (persons.Count > 0 && held.Count == 0 && persons.TrueForAll(person => person.Offices.Count > 0))
            {
                yield return Rule.At(span.Cover(at), $"{persons[0].Name} is listed as {persons[0].Offices[0].Title}, not as {title}.");
            }
            else if (persons.Count == 1 && held.Count > 0 && input.Statement?.Date is { } day && !held.Exists(office => WasHeld(office, day)) && !IsOfThePast(input.Text, span.Start))
            {
                yield return Rule.At(span.Cover(at), $"As listed, {persons[0].Name} was not {title} on {day:d MMMM yyyy}.", null, Severity.Warn);
            }
            else if (persons.Count == 0 && words.Contains(' ', StringComparison.Ordinal)
                && input.Lexicon.Persons.FirstOrDefault(person => Distance(person.Name, words) is > 0 and <= 2) is { } near)
            {
                yield return Rule.At(at, $"“{words}” is not listed; is it {near.Name}?");
            }
        }
    }

    // One order of the names of a person in a document: "Kishida Fumio" or "Fumio Kishida".
    private static IEnumerable<Finding> OneForm(RuleInput input)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (span, (name, order)) in input.Lists.NameOrders.Find(input.Text).Select(match => (match.Span, match.Value)))
        {
            if (!first.TryAdd(name, order) && first[name] != order)
            {
                yield return Rule.At(span, $"The text writes “{first[name]}” before; use one order of the names.", null, Severity.Warn);
            }
        }
    }

    private static bool WasHeld(OfficeEntry office, DateOnly day) => (office.From is not { } from || from <= day) && (office.To is not { } to || day <= to);

    private static bool IsOfThePast(string text, int start) =>
        text[Math.Max(0, start - 24)..start] is var before && (before.Contains("ormer ", StringComparison.Ordinal) || before.Contains("late ", StringComparison.Ordinal) || before.Contains("hen ", StringComparison.Ordinal));

    private static IEnumerable<(string Title, TextSpan Span)> Titled(string text, IReadOnlyList<string> offices)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]))
            {
                continue;
            }

            if (offices.FirstOrDefault(title => string.CompareOrdinal(text, at, title, 0, title.Length) == 0) is { } found && at + found.Length < text.Length && text[at + found.Length] == ' ')
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

    // "Jr" before a comma or a possessive has lost its full stop.
    private static bool IsNamed(PersonEntry person, string words) =>
        person.Name.TrimEnd('.') == words || person.Name == words || person.Family == words || person.Forms.Any(form => form == words || form.TrimEnd('.') == words);

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
