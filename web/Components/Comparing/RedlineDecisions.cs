using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>What a press on a change of a redline leads to.</summary>
public static class RedlineDecisions
{
    /// <summary>The clause against another text, each change with its key.</summary>
    /// <param name="clauseId">The clause; null where nothing is decided.</param>
    /// <param name="clauseText">Its words.</param>
    /// <param name="key">What it is compared with.</param>
    /// <param name="other">The words of that.</param>
    /// <param name="lexicon">For the hedges.</param>
    public static DecidableRedline Make(string? clauseId, string clauseText, ComparisonKey key, string other, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Make(clauseId, key, key.IsProposal ? Redline.Compare(clauseText, other) : Redline.Compare(other, clauseText), lexicon);
    }

    public static DecidableRedline Make(string? clauseId, ComparisonKey key, Redline redline, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(key);
        var seen = new Dictionary<string, int>();
        return new DecidableRedline(clauseId, key, redline, [.. RedlineChanges.Of(redline, lexicon).Select((change, index) =>
        {
            var words = Fingerprint.Of($"{clauseId}\n{change.IsMove}\n{change.Before.Of(redline.Before)}\n{change.After.Of(redline.After)}").Hex[..8];
            var nth = seen[words] = seen.GetValueOrDefault(words) + 1;
            var name = nth == 1 ? words : string.Create(CultureInfo.InvariantCulture, $"{words}-{nth}");
            return new ShownChange(index + 1, name, change, key.Settled.Contains(name));
        })]);
    }

    /// <summary>The clause's words once one change (or, without a key, every change) is accepted or rejected; null where there is no such change any more.</summary>
    public static string? Decide(DecidableRedline redline, string? change, bool accept)
    {
        ArgumentNullException.ThrowIfNull(redline);
        if (string.IsNullOrEmpty(change))
        {
            return accept ? redline.Redline.After : redline.Redline.Before;
        }

        var decided = redline.Changes.FirstOrDefault(shown => shown.Key == change)?.Change;
        var clauseIsBefore = redline.Key.IsProposal;

        // Every other change stays as the clause has it.
        return decided is null ? null : AcceptedChanges.TextOf(
            redline.Redline, [.. redline.Changes.Select(shown => shown.Change)], other => other == decided ? accept : !clauseIsBefore);
    }
}
