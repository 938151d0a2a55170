using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Comparing;

/// <summary>Who acts: one side's commitment that becomes that of both covers more, and the other way round less.</summary>
internal sealed class ActorChange(Lexicon lexicon)
{
    private static readonly string[] TogetherStarts = ["we", "they", "both", "the two", "the three", "the four", "the leaders", "the ministers", "the sides", "the parties", "our two", "together"];

    internal IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var before = ActorsOf(pair.TextBefore, pair.Before.Proposition);
        var after = ActorsOf(pair.TextAfter, pair.After.Proposition);
        if (before.Row.Count != after.Row.Count && (before.IsUnknown || after.IsUnknown) && before.Row.Count > 0 && after.Row.Count > 0 && (before.Row.IsSubsetOf(after.Row) || after.Row.IsSubsetOf(before.Row)))
        {
            yield return pair.Change(
                before.Row.Count < after.Row.Count ? CommitmentFate.Widened : CommitmentFate.Narrowed,
                CommitmentMessages.Actor(before.Words, after.Words), pair.Before.Proposition.ActorSpan, pair.After.Proposition.ActorSpan);
            yield break;
        }

        // "We" in two texts: for whom it stands was guessed from what is named round it, and "was we, is now we" tells nobody anything.
        if (before.IsUnknown || after.IsUnknown || before.IsSameAs(after) || (before.Together && before.Words.Equals(after.Words, StringComparison.OrdinalIgnoreCase)))
        {
            yield break;
        }

        var fate = after.Includes(before) ? CommitmentFate.Widened : before.Includes(after) ? CommitmentFate.Narrowed : CommitmentFate.DifferentKind;
        yield return pair.Change(
            fate, CommitmentMessages.Actor(before.Words, after.Words), pair.Before.Proposition.ActorSpan, pair.After.Proposition.ActorSpan);
    }

    private Actors ActorsOf(string text, Proposition proposition)
    {
        var words = proposition.ActorSpan is { IsEmpty: false } span ? span.Of(text) : string.Join(" and ", proposition.Actors);
        var together = proposition.Actors.Count > 1
            || TogetherStarts.Any(start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (words.Length == start.Length || words[start.Length] == ' '));
        var names = proposition.Actors.Select(StateOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // A pronoun tells a reader nothing out of its place; whom it stands for does.
        var isPronoun = words is "He" or "he" or "She" or "she" or "It" or "it";
        return new Actors(Shown(isPronoun ? string.Join(" and ", proposition.Actors) : words), together, names, RowOf(words));
    }

    // Where a name in a row is nobody the lists know ("Korea and Denmark"), the words themselves tell who acts. Empty where not all are names.
    private static HashSet<string> RowOf(string words)
    {
        var row = words.Split([", and ", " and ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return row.Length > 0 && row.All(name => char.IsUpper(name[0]) && !name.StartsWith("The ", StringComparison.Ordinal)) ? row.ToHashSet(StringComparer.OrdinalIgnoreCase) : [];
    }

    private string StateOf(string actor) =>
        lexicon.Persons.FirstOrDefault(person => person.Name == actor) is { Offices: [.., var last] } ? last.Country : actor;

    private static string Shown(string words) => words.Split(' ', 2) is [var first, var rest] && first is "The" or "Both" or "Our"
        ? $"{first.ToLowerInvariant()} {rest}"
        : words == "We" ? "we" : words == "They" ? "they" : words;

    private sealed record Actors(string Words, bool Together, HashSet<string> Names, HashSet<string> Row)
    {
        // A title alone ("the President") may be anybody's.
        internal bool IsUnknown => Words.Length == 0 || (Names.Count == 0 && !Together);

        internal bool IsSameAs(Actors other) => Names.SetEquals(other.Names) || (Together && other.Together && !(AreNamed && other.AreNamed));

        internal bool Includes(Actors other) => Together && (!other.Together || Names.IsProperSupersetOf(other.Names));

        private bool AreNamed => Names.Count > 1;
    }
}
