namespace StatementDraft.Core.Facts.Rules;

/// <summary>Persons: every mention, one full name a person across the document; titles, countries and possessives stay outside the span.</summary>
public sealed class PersonRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "person";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Names.Where(found => found.Value is PersonValue);
    }
}
