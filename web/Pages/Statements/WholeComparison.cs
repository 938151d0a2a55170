using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>A passage of a statement against one of another text.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="ClauseId">The statement's own clause; null for what only the other text has.</param>
/// <param name="Title">The clause's title, or which paragraph of the other text it is.</param>
/// <param name="Behind">The clause of the statement that comes before it; null for what comes first.</param>
/// <param name="Redline">Its words, with what can be decided.</param>
public sealed record ComparedPair(PassageFate Fate, string? ClauseId, string Title, string? Behind, DecidableRedline Redline);

/// <summary>Compares a whole statement with another text.</summary>
public static class WholeComparison
{
    public static IReadOnlyList<ComparedPair> Make(Statement statement, StatementLayout layout, ComparisonKey key, IReadOnlyList<Passage> other, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(key);
        var own = WholeTexts.Clauses(statement);
        var comparison = key.IsProposal ? StatementRedline.Compare(own, other) : StatementRedline.Compare(other, own);
        var pairs = new List<ComparedPair>();
        string? behind = null;
        foreach (var pair in comparison.Pairs)
        {
            var (mine, theirs) = key.IsProposal ? (pair.Before, pair.After) : (pair.After, pair.Before);
            var place = theirs is null || key.Kind == ComparedKind.Version ? key : key with { Passage = Array.FindIndex([.. other], passage => ReferenceEquals(passage, theirs)) + 1 };
            var title = mine is null ? Texts.Of("Paragraph {0} of the other text", place.Passage) : layout.TitleOf(statement.Find(mine.Key)!);
            pairs.Add(new ComparedPair(pair.Fate, mine?.Key, title, behind, RedlineDecisions.Make(mine?.Key, place, pair.Redline, lexicon)));
            behind = mine?.Key ?? behind;
        }

        return pairs;
    }
}
