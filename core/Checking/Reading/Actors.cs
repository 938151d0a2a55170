using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Whether two names of actors can mean the same one, and which of them stand for several at once.</summary>
internal sealed class Actors
{
    private static readonly HashSet<string> Together = new(StringComparer.OrdinalIgnoreCase)
    {
        "we", "our", "us", "both", "two", "three", "four", "leaders", "sides", "countries", "nations", "governments", "parties", "presidents", "ministers", "partners", "they",
    };

    private readonly HashSet<string> _states;
    private readonly Dictionary<string, HashSet<string>> _countries;

    /// <summary>Reads who belongs to which state from the lexicon.</summary>
    public Actors(Lexicon lexicon)
    {
        _states = lexicon.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        _countries = lexicon.Persons.GroupBy(person => person.Name, StringComparer.Ordinal).ToDictionary(
            person => person.Key, person => person.SelectMany(entry => entry.Offices).Select(office => office.Country).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether the actor is several without their names: "We", "The two leaders".</summary>
    public bool IsTogether(string actor) => !_states.Contains(actor) && !_countries.ContainsKey(actor) && actor.Split(' ').Any(Together.Contains);

    /// <summary>Whether the name is a state or a listed person.</summary>
    public bool IsListed(string actor) => _states.Contains(actor) || _countries.ContainsKey(actor);

    /// <summary>Whether the two may be one: the same name, a person and that person's state, names that share a word. Where nobody can tell, they may.</summary>
    public bool MayBeOne(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        var (stateA, stateB) = (_states.Contains(a), _states.Contains(b));
        if (stateA && stateB)
        {
            return false;
        }

        if (stateA || stateB)
        {
            var (state, other) = stateA ? (a, b) : (b, a);
            return !_countries.TryGetValue(other, out var countries) || countries.Count == 0 || countries.Contains(state);
        }

        return IsTogether(a) || IsTogether(b) || SharesWord(a, b);
    }

    private static bool SharesWord(string a, string b)
    {
        var words = b.Split(' ');
        return a.Split(' ').Any(word => word.Length > 2 && words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
