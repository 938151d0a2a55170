using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>What a template knows of the statement it is filled for.</summary>
/// <param name="Parties">State names, in the order of this copy.</param>
/// <param name="Leaders">Full names with titles, in the same order.</param>
/// <param name="Date">The day of issue.</param>
/// <param name="Place">The place of issue.</param>
public sealed record FillContext(IReadOnlyList<string> Parties, IReadOnlyList<string> Leaders, DateOnly? Date, string? Place);

/// <summary>A piece of a filled clause; the pieces laid end to end are its text. A closed family.</summary>
public abstract record ClauseSegment(TextSpan Span);

/// <summary>Words of the template that connect.</summary>
public sealed record TemplateWords(TextSpan Span) : ClauseSegment(Span);

/// <summary>Words from the statement's own particulars (parties, leaders, date, place), entered by the drafter.</summary>
public sealed record ParticularWords(TextSpan Span, string Parameter) : ClauseSegment(Span);

/// <summary>Words that stand for a fact: its own in the form of its kind, or the template's that rest on it.</summary>
/// <param name="Span">In the clause's text.</param>
/// <param name="Slot">The slot the fact fills.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Rests">Whether the words are the template's.</param>
public sealed record FactWords(TextSpan Span, Slot Slot, Fact Fact, bool Rests = false) : ClauseSegment(Span);

/// <summary>A bracketed blank that says what is missing.</summary>
public sealed record GapWords(TextSpan Span, Slot Slot, string Reason) : ClauseSegment(Span);

/// <summary>The same slot, different values in the sources: a person picks.</summary>
public sealed record SlotConflict(string Slot, IReadOnlyList<Fact> Candidates);

/// <summary>A template filled.</summary>
/// <param name="Template">The template.</param>
/// <param name="Text">The clause.</param>
/// <param name="Segments">In order, without holes.</param>
/// <param name="Conflicts">Where the sources disagree; the slot itself is then a gap.</param>
public sealed record FilledClause(
    ClauseTemplate Template, string Text, IReadOnlyList<ClauseSegment> Segments, IReadOnlyList<SlotConflict> Conflicts);
