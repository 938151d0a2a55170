namespace StatementDraft.Core.Clauses;

/// <summary>The cue words of a slot, made ready once for all the facts they are looked for in.</summary>
internal sealed class SlotCues(Slot slot)
{
    public IReadOnlyList<Cue> Is { get; } = Cue.All(slot.Is);

    public IReadOnlyList<Cue> Words { get; } = Cue.All(slot.Words);

    public IReadOnlyList<Cue> With { get; } = Cue.All(slot.With);

    public IReadOnlyList<Cue> Without { get; } = Cue.All(slot.Without);

    public IReadOnlyList<Cue> Prefer { get; } = Cue.All(slot.Prefer);
}
