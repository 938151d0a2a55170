namespace StatementDraft.Core.Facts.Rules;

/// <summary>Places and states, also inside compounds ("U.S.-Japan" is two); a capital whose verb makes it a government says so in its value.</summary>
public sealed class PlaceRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "place";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Names.Where(found => found.Value is PlaceValue);
    }
}
