using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>A fact with its number in the source, counted from 1 in the order of the text: how text and list name each other.</summary>
public sealed record NumberedFact(int Number, Fact Fact)
{
    public string InText => $"in-{Fact.Id}";

    public string InList => $"fact-{Fact.Id}";

    public static IReadOnlyList<NumberedFact> Of(IReadOnlyList<Fact> facts) =>
        [.. facts.Select((fact, index) => new NumberedFact(index + 1, fact))];
}
