using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Hands the names that the rules found to the grammar: who acts is the same person in a position as in the list of persons.</summary>
internal static class NamedActors
{
    /// <summary>The persons and organizations of a document, in order, none overlapping. Places are the grammar's own: there a capital is a government.</summary>
    public static List<KnownName> Of(Document document)
    {
        var names = new List<KnownName>();
        foreach (var found in document.Names)
        {
            KnownName? name = found.Value switch
            {
                PersonValue person => new KnownName(found.Span, person.Name, NameKind.Person, person.Country, person.Title),
                _ => null,
            };
            if (name is { } known && (names.Count == 0 || !names[^1].Span.Overlaps(known.Span)))
            {
                names.Add(known);
            }
        }

        return names;
    }
}
