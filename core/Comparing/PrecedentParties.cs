using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Reads who issued a statement, as far as it says so itself.</summary>
public sealed class PrecedentParties
{
    // Who "we" are is said at the beginning.
    private const int Opening = 4000;
    private const int MostParties = 8;

    // Between two states of one list ("U.S.-Japan", "Japan, the Philippines, and the United States") stands nothing but this.
    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase) { "and", "the", "of", "-", "–", "—", "‐", "‑", ",", "/", "&", "(", ")" };

    private readonly GrammarLists _lists;
    private readonly NameFinder _names;

    /// <summary>Prepares the lists of <paramref name="lexicon"/>; do it once, read often.</summary>
    public PrecedentParties(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lists = new GrammarLists(lexicon);
        _names = new NameFinder(lexicon, _lists.Vocabulary);
    }

    /// <summary>The parties by the names of their states, in the order of the text, or one body ("Group of Seven"): as the title lists them; else as the opening
    /// says ("We, the leaders of ..."); else the states that the first sentence names. Empty where none of the three names two states or a body.</summary>
    public IReadOnlyList<string> Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Listed(source.Details.Title) is { Count: > 1 } inTitle)
        {
            return inTitle;
        }

        var opening = source.Text[..Math.Min(Opening, source.Text.Length)];
        var sentences = Sentences.Of(opening);
        var names = _names.Find(opening, sentences);
        if (DeclaredParties.In(opening, names, CountryOf) is { Count: > 0 } declared)
        {
            return declared;
        }

        // A heading before the first sentence names nobody.
        foreach (var sentence in sentences.Take(3))
        {
            var states = names.Where(name => name.Kind == NameKind.State && sentence.Contains(name.Span)).Select(name => name.Country!).Distinct().ToList();
            if (states.Count is > 1 and <= MostParties)
            {
                return states;
            }
        }

        return [];
    }

    /// <summary>Parties as somebody wrote them, each under the one name of its state ("U.S.", "Republic of Korea"); what is no state stays as written.</summary>
    public IReadOnlyList<string> Named(IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return [.. parties.Select(party => _names.Find(party, [new TextSpan(0, party.Length)]) is [{ Kind: NameKind.State } name] && name.Span.Length == party.Length ? name.Country! : party)];
    }

    private List<string> Listed(string title)
    {
        List<string> parties = [];
        var end = 0;
        foreach (var name in _names.Find(title, Sentences.Of(title)).Where(name => name.Kind == NameKind.State))
        {
            if (parties.Count > 0 && !Words.Of(title, new TextSpan(end, name.Span.Start)).All(word => Between.Contains(word.Span.Of(title))))
            {
                if (parties.Count > 1)
                {
                    break;
                }

                parties.Clear();
            }

            if (!parties.Contains(name.Country!))
            {
                parties.Add(name.Country!);
            }

            end = name.Span.End;
        }

        return parties;
    }

    private string? CountryOf(string person) => _lists.Persons.GetValueOrDefault(person)?.Offices is { Count: > 0 } offices ? offices[^1].Country : null;
}
