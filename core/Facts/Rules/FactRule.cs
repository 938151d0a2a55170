namespace StatementDraft.Core.Facts.Rules;

/// <summary>One way to find facts. A rule holds no state of a text: the same rule reads any number of documents at once.</summary>
public abstract class FactRule
{
    /// <summary>The name facts carry in <see cref="Fact.Rule"/>.</summary>
    public abstract string Name { get; }

    /// <summary>What the rule finds, in any order. Spans overlap no furniture only after the extractor has looked them through.</summary>
    public abstract IEnumerable<Found> Find(Document document);
}
