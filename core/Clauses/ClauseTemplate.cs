namespace StatementDraft.Core.Clauses;

/// <summary>Fixed wording with typed, named slots, as a desk officer wrote it in a Markdown file.</summary>
/// <param name="Id">The file's id, "taiwan-strait".</param>
/// <param name="Title">For lists.</param>
/// <param name="Topic">A topic of the lexicon.</param>
/// <param name="Heading">The clause's heading in a statement.</param>
/// <param name="Slots">In the order declared.</param>
/// <param name="Body">The wording, parsed.</param>
/// <param name="Examples">Example fills; they run as tests.</param>
/// <param name="Source">The file as written.</param>
public sealed record ClauseTemplate(
    string Id, string Title, string Topic, string Heading,
    IReadOnlyList<Slot> Slots, IReadOnlyList<TemplatePart> Body, IReadOnlyList<ExampleFill> Examples, string Source)
{
    /// <summary>The place of the clause in a statement: lower comes first.</summary>
    public int Order { get; init; } = 100;

    /// <summary>What is missing where no fact fits any slot: the clause is then one gap with these words.
    /// Null: the description of the first required slot.</summary>
    public string? Missing { get; init; }

    /// <summary>The slot with this name, or null.</summary>
    public Slot? FindSlot(string name) => Slots.FirstOrDefault(slot => slot.Name == name);
}
