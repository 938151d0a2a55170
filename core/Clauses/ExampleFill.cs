using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses;

/// <summary>Facts in, exact text out: an example in a template's file.</summary>
/// <param name="Name">What the example shows.</param>
/// <param name="Values">Slot or parameter name to the value as the example writes it.</param>
/// <param name="Text">The exact clause.</param>
public sealed record ExampleFill(string Name, IReadOnlyDictionary<string, string> Values, string Text)
{
    /// <summary>The facts that go in.</summary>
    public IReadOnlyList<ExampleFact> Facts { get; init; } = [];

    /// <summary>The statement's particulars that go in.</summary>
    public FillContext Context { get; init; } = new([], [], null, null);
}

/// <summary>A fact as an example writes it.</summary>
/// <param name="Slot">The slot it is meant for; it must fit that slot as any fact must.</param>
/// <param name="Words">The words of the fact, as a source would write them.</param>
/// <param name="From">The sentence they stand in; the words themselves where none is given.</param>
/// <param name="Modality">How firmly the source says so.</param>
public sealed record ExampleFact(string Slot, string Words, string From, Modality Modality);
