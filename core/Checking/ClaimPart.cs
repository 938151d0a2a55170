using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>A claim before it is judged.</summary>
/// <param name="Span">Its words in the text.</param>
/// <param name="Terms">Its words, read.</param>
/// <param name="Shared">Words of the sentence that it shares with the claim before: who acts, "agreed to", the verb of a second object.</param>
/// <param name="Propositions">What it says, parsed: those whose verb stands in it.</param>
internal sealed record ClaimPart(TextSpan Span, IReadOnlyList<Term> Terms, IReadOnlyList<Term> Shared, IReadOnlyList<Proposition> Propositions);
