namespace StatementDraft.Core.Clauses;

/// <summary>A part of the wording with its place in the file.</summary>
internal sealed record LocatedPart(TemplatePart Part, int Offset);

/// <summary>A stretch that can vanish: an optional passage, or an item of a list.</summary>
internal sealed class VanishingScope(int offset, bool isItem, VanishingScope? outer)
{
    public int Offset { get; } = offset;

    public bool IsItem { get; } = isItem;

    public VanishingScope? Outer { get; } = outer;

    /// <summary>Whether a list stands directly in it: where no item is filled, the stretch vanishes too.</summary>
    public bool HoldsSeries { get; set; }
}

/// <summary>A slot used in the wording.</summary>
/// <param name="Name">The slot, declared or not.</param>
/// <param name="Format">The format asked for.</param>
/// <param name="Rests">Whether the template gives the words.</param>
/// <param name="Offset">Where, in the file.</param>
/// <param name="Scope">The innermost stretch that can vanish; null outside of any.</param>
internal sealed record SlotUse(string Name, string? Format, bool Rests, int Offset, VanishingScope? Scope);

/// <summary>The wording, parsed, with what the rules need to look at.</summary>
internal sealed record ParsedBody(
    IReadOnlyList<LocatedPart> Parts, IReadOnlyList<SlotUse> Uses, IReadOnlyList<VanishingScope> Scopes);
