using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>That a person took back what she or another had decided.</summary>
public sealed record TakenBack(string By, DateTimeOffset At);

/// <summary>A person lets a finding stand. The finding stays, and stays visible; it only blocks no longer.</summary>
/// <param name="Id">Opaque; by it the waiver is taken back.</param>
/// <param name="About">The finding as she saw it.</param>
/// <param name="Reason">Why, in her words; never blank.</param>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="At">When.</param>
public sealed record Waiver(string Id, FindingKey About, string Reason, string By, DateTimeOffset At)
{
    /// <summary>Who took it back and when; null while it holds.</summary>
    public TakenBack? TakenBack { get; init; }
}

/// <summary>A person has looked at a claim and found it right. Nothing but a person makes one.</summary>
/// <param name="Id">Opaque; by it the tick is taken back.</param>
/// <param name="About">The claim as she saw it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record Tick(string Id, ClaimKey About, string By, DateTimeOffset At)
{
    /// <summary>Who took it back and when; null while it holds.</summary>
    public TakenBack? TakenBack { get; init; }
}

/// <summary>A person has released a text.</summary>
/// <param name="Id">Opaque; by it the release is taken back.</param>
/// <param name="Text">The clean text, to the letter.</param>
/// <param name="Version">The version of the statement it was.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record ReleasedText(string Id, string Text, int Version, string By, DateTimeOffset At)
{
    /// <summary>The SHA-256 of the text.</summary>
    public Fingerprint Print => Fingerprint.Of(Text);

    /// <summary>Who took it back and when; null while it holds.</summary>
    public TakenBack? TakenBack { get; init; }
}

/// <summary>All that people decided about the check of a statement, the oldest first, with what was taken back. It stands beside the check and never changes it.</summary>
public sealed record ReviewRecord(IReadOnlyList<Waiver> Waivers, IReadOnlyList<Tick> Ticks, IReadOnlyList<ReleasedText> Releases)
{
    /// <summary>What people objected to, the oldest first, with what was withdrawn or resolved.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Nothing was decided yet.</summary>
    public static ReviewRecord None { get; } = new([], [], []);
}
