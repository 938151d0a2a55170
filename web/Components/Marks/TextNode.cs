namespace StatementDraft.Web.Components.Marks;

/// <summary>A piece of marked text as HTML wants it: properly nested. A closed family.</summary>
public abstract record TextNode<T>;

/// <summary>Words under no further mark.</summary>
public sealed record PlainWords<T>(string Words) : TextNode<T>;

/// <summary>Words under a mark. A mark that crosses another's end comes in several pieces.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Begins">Whether this is the mark's first piece: only that one carries the id.</param>
/// <param name="Ends">Whether this is its last piece.</param>
/// <param name="Inner">What stands under it.</param>
public sealed record MarkedWords<T>(T Mark, bool Begins, bool Ends, IReadOnlyList<TextNode<T>> Inner) : TextNode<T>;
