namespace StatementDraft.Core.Clauses;

/// <summary>A slot as declared, with the place of its declaration in the file.</summary>
internal sealed record DeclaredSlot(Slot Slot, int Line, int Column);

/// <summary>What the front matter says.</summary>
internal sealed record FrontMatter(
    string Id, string Title, string Topic, string Heading, int Order, string? Missing,
    IReadOnlyList<DeclaredSlot> Slots, IReadOnlyList<ExampleFill> Examples);
