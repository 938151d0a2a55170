using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Across;

/// <summary>One of the values that sources give of one thing, and all passages that give it.</summary>
/// <param name="Facts">In the order of the sources, then of place; never empty. The first speaks for the rest.</param>
public sealed record ConflictSide(IReadOnlyList<Fact> Facts)
{
    /// <summary>The value.</summary>
    public FactValue Value => Facts[0].Value;

    /// <summary>The value in the form in which values are compared: the same for every notation.</summary>
    public string Key => Value is QuoteValue quote ? quote.Speaker ?? "" : Corroboration.KeyOf(Facts[0]);
}

/// <summary>One thing of which sources give different values: shown, never settled silently.</summary>
/// <param name="Difference">The gravest difference between two of the sides.</param>
/// <param name="Sides">Two or more, in the order of the sources.</param>
public sealed record Conflict(DifferenceKind Difference, IReadOnlyList<ConflictSide> Sides)
{
    /// <summary>The same as long as the same passages disagree, whatever the order of the sources.</summary>
    public string Id { get; } = "x" + Fingerprint.Of(string.Join(' ', Sides.Select(side => side.Facts.Min(fact => fact.Id)).Order(StringComparer.Ordinal))).Hex[..16];

    /// <summary>The kind of what is disagreed on.</summary>
    public FactKind Kind => Sides[0].Value.Kind;

    /// <summary>The main topic of the passages; null where none has one.</summary>
    public string? Topic => Sides.SelectMany(side => side.Facts).Select(fact => fact.Topics.FirstOrDefault(topic => topic != TopicTagger.Other)).FirstOrDefault(topic => topic is not null);
}
