using System.Text.RegularExpressions;
using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>A convention of drafting: what it asks for, why, and how much it matters unless a profile says otherwise.</summary>
/// <param name="Id">"R21", or a word for what no convention numbers.</param>
/// <param name="Title">What it asks for, in a few words.</param>
/// <param name="Why">One or two sentences that a drafter understands.</param>
/// <param name="Severity">What its findings weigh at most; a rule gives some of them less.</param>
public sealed record ConventionRule(string Id, Wording Title, Wording Why, Severity Severity)
{
    /// <summary>What a clause shows by itself.</summary>
    internal Func<RuleInput, IEnumerable<Finding>>? OfClause { get; init; }

    /// <summary>What only the whole text shows, at the words that show it.</summary>
    internal Func<RuleInput, IEnumerable<Finding>>? OfDocument { get; init; }

    /// <summary>What concerns the statement and no words of it; the spans are empty.</summary>
    internal Func<RuleInput, IEnumerable<Finding>>? OfStatement { get; init; }

    /// <summary>Which departures of a claim from its source it is about; each becomes a finding of the claim.</summary>
    internal Func<Departure, bool>? Departs { get; init; }

    internal Finding At(TextSpan span, Wording message, IReadOnlyList<Evidence>? evidence = null, Severity? severity = null) =>
        new(Id, severity ?? Severity, span, message, evidence ?? []);

    internal Finding On(Match match, Wording message, Severity? severity = null) => At(TextSpan.At(match.Index, match.Length), message, null, severity);

    internal Finding OnStatement(Wording message, IReadOnlyList<Evidence>? evidence = null, Severity? severity = null) => At(new TextSpan(0, 0), message, evidence, severity);
}
