namespace StatementDraft.Core.Facts.Rules;

/// <summary>Organizations: listed ones, and others by the words their names end or begin with.</summary>
public sealed class OrganizationRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "organization";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Names.Where(found => found.Value is OrganizationValue);
    }
}
