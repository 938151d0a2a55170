using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;

namespace StatementDraft.Web.Components.Facts;

/// <summary>A fact with its number in the source, counted from 1 in the order of the text: how text and list name each other.</summary>
/// <param name="Number">The number.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Record">What a person decided about it, where one did.</param>
public sealed record NumberedFact(int Number, Fact Fact, FactRecord? Record = null)
{
    public string InText => $"in-{Fact.Id}";

    public string InList => $"fact-{Fact.Id}";

    /// <summary>The main topic; null where no topic fits.</summary>
    public string? Topic => Fact.Topics is [var main, ..] && main != TopicTagger.Other ? main : null;

    public static IReadOnlyList<NumberedFact> Of(IReadOnlyList<Fact> facts, IReadOnlyList<FactRecord>? records = null)
    {
        var decided = (records ?? []).ToDictionary(record => record.Fact.Id);
        return [.. facts.Select((fact, index) => new NumberedFact(index + 1, fact, decided.GetValueOrDefault(fact.Id)))];
    }
}
