using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>One finding on one text, as a person saw it. Two keys are equal exactly when the same rule says the same of the same words of the same text, by the same passages.</summary>
/// <param name="Rule">"R21".</param>
/// <param name="ClauseId">The clause; null where the finding concerns the statement as a whole.</param>
/// <param name="Text">The clause's text. For the statement as a whole its title, or, where the finding names passages, nothing: then those say what it is about.</param>
/// <param name="Span">Where in the clause.</param>
/// <param name="Words">The words there; empty for the statement as a whole.</param>
/// <param name="Message">What the finding says.</param>
/// <param name="Evidence">The passages it names.</param>
public sealed record FindingKey(string Rule, string? ClauseId, Fingerprint Text, TextSpan Span, string Words, string Message, Fingerprint Evidence)
{
    /// <summary>The key by one word, for forms and addresses.</summary>
    public string Id => EvidencePrint.Joined(
        [Rule, ClauseId, Text.Hex, Span.Start.ToString(CultureInfo.InvariantCulture), Span.End.ToString(CultureInfo.InvariantCulture), Message, Evidence.Hex]).Hex;

    /// <summary>The key of a finding on a clause.</summary>
    public static FindingKey Of(Clause clause, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingKey(
            finding.Rule, clause.Id, Fingerprint.Of(clause.Text), finding.Span, finding.Span.Of(clause.Text), finding.Message, EvidencePrint.Of("", finding.Evidence));
    }

    /// <summary>The key of a finding on the statement as a whole.</summary>
    public static FindingKey Of(Statement statement, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingKey(
            finding.Rule, null, Fingerprint.Of(finding.Evidence.Count == 0 ? statement.Title : ""), new TextSpan(0, 0), "", finding.Message, EvidencePrint.Of("", finding.Evidence));
    }
}
