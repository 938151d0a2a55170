using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>The document being drafted.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Parties">State names, in the order of this copy; at least two.</param>
/// <param name="Participants">As entered: "President Donald J. Trump", "Prime Minister Ishiba Shigeru".</param>
/// <param name="Date">The day of issue.</param>
/// <param name="Place">The place of issue.</param>
/// <param name="SourceIds">The sources it may rely on.</param>
/// <param name="PrecedentIds">Earlier statements chosen as agreed language.</param>
/// <param name="Clauses">In order.</param>
/// <param name="Version">Counts up with every change of the statement or of a clause.</param>
public sealed record Statement(
    string Id,
    string Title,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Participants,
    DateOnly? Date,
    string? Place,
    IReadOnlyList<SourceId> SourceIds,
    IReadOnlyList<SourceId> PrecedentIds,
    IReadOnlyList<Clause> Clauses,
    int Version)
{
    /// <summary>The profile that orders its sections.</summary>
    public string ProfileId { get; init; } = StatementProfile.DefaultId;

    /// <summary>The id of the statement that this one accompanies, as a fact sheet or readout does; null where it stands by itself.</summary>
    public string? CompanionOf { get; init; }

    /// <summary>The clause with this id, or null.</summary>
    public Clause? Find(string clauseId) => Clauses.FirstOrDefault(clause => clause.Id == clauseId);

    /// <summary>Agreed clauses of this statement whose words <paramref name="changed"/> would change or take away. Their place, and their status alone, may change.</summary>
    public IReadOnlyList<Clause> LockedAgainst(Statement changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return [.. Clauses.Where(clause => clause.IsLocked && !string.Equals(changed.Find(clause.Id)?.Text, clause.Text, StringComparison.Ordinal))];
    }

    /// <summary>The next version of the statement, with <paramref name="changed"/> in the place of the clause with its id, stamped with that version.</summary>
    /// <exception cref="ArgumentException">No clause has that id.</exception>
    public Statement With(Clause changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        if (Find(changed.Id) is null)
        {
            throw new ArgumentException($"The statement has no clause '{changed.Id}'.", nameof(changed));
        }

        var next = Version + 1;
        return this with
        {
            Version = next,
            Clauses = [.. Clauses.Select(clause => clause.Id == changed.Id ? changed with { Version = next } : clause)],
        };
    }
}

/// <summary>How far a clause has come.</summary>
public enum ClauseStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Put to the other side.</summary>
    Proposed,

    /// <summary>Holds text not agreed.</summary>
    Bracketed,

    /// <summary>Agreed subject to the capital's approval.</summary>
    AgreedAdRef,

    /// <summary>Agreed.</summary>
    Agreed,
}

/// <summary>An addressable part of a statement.</summary>
/// <param name="Id">Stable over edits.</param>
/// <param name="TemplateId">The template it was filled from; null for free text.</param>
/// <param name="Topic">Its topic, where it has one.</param>
/// <param name="Heading">May be empty.</param>
/// <param name="Text">The words.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Version">The version of the statement at which this clause last changed. Who read the statement at version v may
/// change the clause as long as this is not greater than v: two people may edit two clauses at once.</param>
/// <param name="Links">Which words rest on which source words, in order of span.</param>
/// <param name="Gaps">Bracketed blanks still in the text.</param>
/// <param name="Conflicts">Open choices between sources.</param>
public sealed record Clause(
    string Id,
    string? TemplateId,
    string? Topic,
    string Heading,
    string Text,
    ClauseStatus Status,
    int Version,
    IReadOnlyList<EvidenceLink> Links,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<SlotConflict> Conflicts)
{
    /// <summary>The places whose text is not agreed, and those that were closed, in order of span.</summary>
    public IReadOnlyList<Bracket> Brackets { get; init; } = [];

    /// <summary>Whether its words are agreed, by governments or subject to them: nobody changes them without unlocking the clause first.</summary>
    public bool IsLocked => Status is ClauseStatus.AgreedAdRef or ClauseStatus.Agreed;

    /// <summary>How much of it the sources only anticipate: expect, hope, plan, consider. A clause stays marked until a source states it.</summary>
    public Anticipation Anticipation =>
        !Links.Any(link => link.IsAnticipated) ? Anticipation.None : Links.All(link => link.IsAnticipated) ? Anticipation.Whole : Anticipation.InPart;
}

/// <summary>How much of a clause the sources only anticipate.</summary>
public enum Anticipation
{
    /// <summary>Nothing: what it rests on is stated.</summary>
    None,

    /// <summary>Some of what it rests on.</summary>
    InPart,

    /// <summary>All that it rests on.</summary>
    Whole,
}

/// <summary>A slot no fact fills, shown in the text as a bracketed blank.</summary>
public sealed record Gap(string Slot, TextSpan Span, string Reason);
