using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Words that stand in another order in a national copy.</summary>
/// <param name="ClauseId">The clause; null for the title.</param>
/// <param name="Span">In the text as it was.</param>
/// <param name="Before">The words as they were.</param>
/// <param name="After">The words of the copy.</param>
public sealed record AlternatSwap(string? ClauseId, TextSpan Span, string Before, string After);

/// <summary>One party's copy of a statement, in which that party is named first.</summary>
/// <param name="Party">Whose copy it is.</param>
/// <param name="Statement">The copy.</param>
/// <param name="Swaps">Where it differs from the statement, in order.</param>
public sealed record AlternatCopy(string Party, Statement Statement, IReadOnlyList<AlternatSwap> Swaps)
{
    /// <summary>Whether the copy differs from <paramref name="original"/> in nothing but the order of names: with the swapped places cut out both texts are
    /// the same to the letter, and in each place the same words stand in another order.</summary>
    public bool DiffersInNothingElse(Statement original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return original.Clauses.Count == Statement.Clauses.Count
            && Swaps.All(swap => Sorted(swap.Before).SequenceEqual(Sorted(swap.After)))
            && Holds(original.Title, Statement.Title, null)
            && original.Clauses.Zip(Statement.Clauses).All(pair => pair.First.Id == pair.Second.Id && pair.First.Heading == pair.Second.Heading && Holds(pair.First.Text, pair.Second.Text, pair.First.Id));
    }

    private bool Holds(string before, string after, string? clauseId)
    {
        var (at, to) = (0, 0);
        foreach (var swap in Swaps.Where(swap => swap.ClauseId == clauseId))
        {
            var same = swap.Span.Start - at;
            if (same < 0 || to + same + swap.After.Length > after.Length
                || !before.AsSpan(at, same).SequenceEqual(after.AsSpan(to, same))
                || !before.AsSpan(swap.Span.Start, swap.Span.Length).SequenceEqual(swap.Before)
                || !after.AsSpan(to + same, swap.After.Length).SequenceEqual(swap.After))
            {
                return false;
            }

            (at, to) = (swap.Span.End, to + same + swap.After.Length);
        }

        return before.AsSpan(at).SequenceEqual(after.AsSpan(to));
    }

    private static IEnumerable<string> Sorted(string words) =>
        words.Split([' ', ',', '-', '–', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries).Select(word => word == "The" ? "the" : word).Order(StringComparer.Ordinal);
}

/// <summary>Makes the national copies of a statement: each party keeps an original in which its own name comes first.</summary>
/// <remarks>Turned are compounds ("Japan-U.S."), rows of parties ("the United States and Japan"), of their nationals ("American and Japanese") and of persons
/// in their offices, wherever all that stands in the row belongs to the parties. A row that names a third state keeps its order, and so do words
/// between quotation marks. Source of the practice: the alternat, as the Foreign Affairs Handbook of the United States describes it (5 FAH-1 H-611).</remarks>
public sealed class Alternat
{
    private readonly Lexicon _lexicon;
    private readonly PhraseMatcher<string> _names;

    /// <param name="lexicon">The states and persons.</param>
    public Alternat(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _names = new PhraseMatcher<string>(lexicon.States.SelectMany(Names).Concat(lexicon.Persons.SelectMany(Names)).DistinctBy(name => name.Phrase).Select(name => (name.Phrase, name.State, true)));
    }

    /// <summary>The copy of one party.</summary>
    /// <exception cref="ArgumentException">It is no party of the statement.</exception>
    public AlternatCopy CopyOf(Statement statement, string party)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (!statement.Parties.Contains(party))
        {
            throw new ArgumentException($"'{party}' is no party of the statement.", nameof(party));
        }

        List<string> parties = [party, .. statement.Parties.Where(other => other != party)];
        var order = parties.Select(name => _lexicon.States.FirstOrDefault(state => state.Name == name || state.Forms.Contains(name))?.Name ?? name).ToList();
        var swaps = new List<AlternatSwap>();
        var title = Turned(null, statement.Title, order, swaps);
        var clauses = statement.Clauses.Select(clause => Turned(clause.Id, clause.Text, order, swaps) is var text && text == clause.Text ? clause : ClauseEditor.Edit(clause, text)).ToList();
        return new AlternatCopy(party, statement with { Title = title, Parties = parties, Participants = Seated(statement, parties), Clauses = clauses }, swaps);
    }

    private string Turned(string? clauseId, string text, List<string> order, List<AlternatSwap> swaps)
    {
        var turned = new System.Text.StringBuilder();
        var at = 0;
        foreach (var row in NameRow.In(text, _names.Find(text)).Where(row => row.States.All(order.Contains)))
        {
            var words = row.InOrder(order);
            if (words != row.Span.Of(text))
            {
                swaps.Add(new AlternatSwap(clauseId, row.Span, row.Span.Of(text), words));
                turned.Append(text, at, row.Span.Start - at).Append(words);
                at = row.Span.End;
            }
        }

        return turned.Append(text, at, text.Length - at).ToString();
    }

    // Participants are entered in the order of the parties.
    private static IReadOnlyList<string> Seated(Statement statement, List<string> parties) => statement.Participants.Count != parties.Count
        ? statement.Participants
        : [.. parties.Select(party => statement.Participants[statement.Parties.ToList().IndexOf(party)])];

    private static IEnumerable<(string Phrase, string State)> Names(StateEntry state) =>
        new[] { state.Name, state.Short, state.Code }.Concat(state.Forms).Concat(state.Demonyms).Where(form => form.Length > 0).Distinct().Select(form => (form, state.Name));

    private static IEnumerable<(string Phrase, string State)> Names(PersonEntry person) =>
        from office in person.Offices
        from name in person.Forms.Append(person.Name).Append(person.Family)
        from phrase in name == person.Family ? [$"{office.Title} {name}"] : new[] { $"{office.Title} {name}", name }
        select (phrase, office.Country);
}
