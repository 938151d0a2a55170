using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Comments;

/// <summary>Comments as entries of the decision log.</summary>
public static class CommentEntries
{
    /// <summary>An entry for everything that was said and done, in no order.</summary>
    public static IEnumerable<LogEntry> Of(IReadOnlyList<CommentAct> acts, Statement statement, StatementLayout layout)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(layout);
        var places = acts.Where(act => act.Place is not null).ToDictionary(act => act.ThreadId, act => act.Place!);
        return acts.Select(act => new LogEntry(act.At, act.By, What(act, Texts.Of("“{0}” in {1}", ReviewWording.Short(places[act.ThreadId].Words), Name(places[act.ThreadId].ClauseId)))));

        string Name(string clauseId) => statement.Find(clauseId) is { } clause ? $"“{layout.TitleOf(clause)}”" : Texts.Of("a clause that is gone");
    }

    private static string What(CommentAct act, string about) => act.Kind switch
    {
        CommentActKind.Commented => Texts.Of("commented on {0}: “{1}”", about, QuotedWords.Within(act.Words)),
        CommentActKind.Replied => Texts.Of("replied to the comment on {0}: “{1}”", about, QuotedWords.Within(act.Words)),
        CommentActKind.Resolved => Texts.Of("resolved the comment on {0}", about),
        CommentActKind.Reopened => Texts.Of("opened the comment on {0} again", about),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
