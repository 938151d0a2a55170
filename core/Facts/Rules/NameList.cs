using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Every listed name as one automaton. Names are found in their own case, and long ones in capitals too (headings, datelines, "KISHIDA Fumio").</summary>
internal sealed class NameList
{
    private readonly PhraseMatcher<Listing> _matcher;

    public NameList(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var phrases = new List<(string, Listing, bool)>();
        foreach (var state in lexicon.States)
        {
            Add(phrases, new StateListing(state), [state.Name, .. state.Forms]);
            Add(phrases, new DemonymListing(state.Name), state.Demonyms);
        }

        // A capital named like its state ("Singapore") is the state.
        foreach (var state in lexicon.States.Where(state => state.Capital is not null && state.Capital != state.Name))
        {
            Add(phrases, new PlaceListing(state.Capital!, state.Name), [state.Capital!]);
        }

        foreach (var place in lexicon.Places)
        {
            Add(phrases, new PlaceListing(place.Name, place.Government, place.Kind == "house"), [place.Name, .. place.Forms]);
            Add(phrases, new DemonymListing(place.Name), place.Demonyms);
        }

        foreach (var organization in lexicon.Organizations)
        {
            Add(phrases, new OrganizationListing(organization), [organization.Name, .. organization.Forms]);
        }

        foreach (var person in lexicon.Persons)
        {
            Add(phrases, new PersonListing(person), [person.Name, .. person.Forms, .. FamilyInCapitals(person)]);
            if (person.Family.Contains(' ', StringComparison.Ordinal) && person.Family != person.Name)
            {
                Add(phrases, new PersonListing(person), [person.Family]);
            }
        }

        foreach (var treaty in lexicon.Treaties)
        {
            foreach (var form in TreatyForms.Of(treaty))
            {
                phrases.Add((form, new TreatyListing(treaty), !form.Contains(' ', StringComparison.Ordinal)));
            }
        }

        _matcher = new PhraseMatcher<Listing>(phrases);
    }

    /// <summary>The listed names in the text, none overlapping another.</summary>
    public IReadOnlyList<PhraseMatch<Listing>> Find(string text) => _matcher.Find(text);

    private static void Add(List<(string, Listing, bool)> phrases, Listing listing, IEnumerable<string> forms)
    {
        foreach (var form in forms.Where(form => !string.IsNullOrWhiteSpace(form)))
        {
            phrases.Add((form, listing, true));
            var capitals = form.ToUpperInvariant();
            if (form.Length > 3 && capitals != form && listing is not DemonymListing)
            {
                phrases.Add((capitals, listing, true));
            }
        }
    }

    private static IEnumerable<string> FamilyInCapitals(PersonEntry person) =>
        new[] { person.Name }.Concat(person.Forms)
            .Where(form => person.Family.Length > 1 && form.Contains(person.Family, StringComparison.Ordinal))
            .Select(form => form.Replace(person.Family, person.Family.ToUpperInvariant(), StringComparison.Ordinal));
}
