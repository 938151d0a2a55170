using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>Keeps what others hold or do out of the parties' statement: a position that only a third state takes, a meeting of other people.</summary>
internal sealed class PartyGuard(FillContext context, Lexicon lexicon, FactIndex index)
{
    private readonly HashSet<string> _states = [.. lexicon.States.Select(state => state.Name)];
    private readonly Dictionary<string, List<string>> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<Fingerprint, bool> _sources = [];

    /// <summary>Whether the fact may fill the slot as far as the parties are concerned. Who cannot be placed is given the benefit of the doubt.</summary>
    public bool Admits(Slot slot, Fact fact) => (!slot.AboutParties || IsAboutParties(fact)) && fact.Value switch
    {
        PositionValue position => !IsOthers(position.Actor),
        MeetingValue meeting => IsOfTheLeaders(meeting.Participants),
        PlaceValue place when slot.Party is { } party => StateOf(place) is { } state && context.Parties.Contains(state) == party,
        _ => true,
    };

    // "Our two nations" are the parties only in a document that speaks of the parties.
    private bool IsAboutParties(Fact fact)
    {
        if (fact.Value is TreatyValue treaty && lexicon.Treaties.FirstOrDefault(entry => entry.Name == treaty.Name) is { } entry)
        {
            return entry.Parties.All(context.Parties.Contains);
        }

        if (!_sources.TryGetValue(fact.Quotation.Fingerprint, out var isAbout))
        {
            _sources[fact.Quotation.Fingerprint] = isAbout = NamesNoOthersAlone(index.PlacesInSourceOf(fact));
        }

        return isAbout && NamesNoOthersAlone(index.PlacesInSentenceOf(fact)) && (context.Parties.Count < 3 || !IsBetweenSome(fact));
    }

    // What two of three parties have between them ("the alliance of Italy and Malta") is not what the three have.
    private bool IsBetweenSome(Fact fact)
    {
        var named = index.PlacesInSentenceOf(fact).Select(StateOf).Concat(index.PersonsInSentenceOf(fact).SelectMany(person => CountriesOf(person.Name)))
            .OfType<string>().Where(context.Parties.Contains).Distinct().Count();
        return named > 0 && named < context.Parties.Count;
    }

    private bool NamesNoOthersAlone(IEnumerable<PlaceValue> places)
    {
        var states = places.Select(StateOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return states.All(context.Parties.Contains) || context.Parties.All(states.Contains);
    }

    private string? StateOf(PlaceValue place) => _states.TryGetValue(place.Metonym ?? place.Name, out var state) ? state : null;

    private bool IsOthers(string actors)
    {
        var countries = actors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(CountriesOf).ToList();
        return countries.Count > 0 && countries.All(found => found.Count > 0 && !found.Any(context.Parties.Contains));
    }

    private List<string> CountriesOf(string actor)
    {
        if (!_countries.TryGetValue(actor, out var countries))
        {
            _countries[actor] = countries = FindCountries(actor);
        }

        return countries;
    }

    private List<string> FindCountries(string actor)
    {
        if (_states.Contains(actor))
        {
            return [actor];
        }

        var person = lexicon.Persons.FirstOrDefault(entry => entry.Name == actor);
        if (person is not null)
        {
            return [.. person.Offices.Select(office => office.Country)];
        }

        return lexicon.Organizations.FirstOrDefault(entry => entry.Name == actor)?.Country is { } country ? [country] : [];
    }

    // Two of the participants must be leaders (by the last word of their name, which stands in either order of names) or the parties themselves.
    private bool IsOfTheLeaders(IReadOnlyList<string> participants)
    {
        if (context.Leaders.Count < 2 || participants.Count < 2)
        {
            return true;
        }

        var leaders = context.Leaders.SelectMany(leader => leader.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return participants.Count(name => context.Parties.Contains(name) || leaders.Contains(name.Split(' ')[^1])) >= 2;
    }
}
