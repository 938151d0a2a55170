using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting.Comments;

public sealed class CommentThreadTests
{
    [Fact]
    public void Of_CommentAndReplies_IsOneOpenThread()
    {
        var thread = Assert.Single(CommentThread.Of([Act("a", "a", CommentActKind.Commented, "Is this so?"), Act("b", "a", CommentActKind.Replied, "It is.")]));

        Assert.Equal(["Is this so?", "It is."], thread.Said.Select(act => act.Words));
        Assert.True(thread.IsOpen);
        Assert.Equal("They met.", thread.Place.Words);
    }

    [Fact]
    public void Of_Resolved_IsClosedByWhoDidIt()
    {
        var thread = Assert.Single(CommentThread.Of([Act("a", "a", CommentActKind.Commented, "?"), Act("b", "a", CommentActKind.Resolved)]));

        Assert.False(thread.IsOpen);
        Assert.Equal("b", thread.Resolved!.Id);
        Assert.Equal(["a"], thread.Said.Select(act => act.Id));
    }

    [Fact]
    public void Of_ReopenedAfterResolved_IsOpen() =>
        Assert.True(Assert.Single(CommentThread.Of([Act("a", "a", CommentActKind.Commented, "?"), Act("b", "a", CommentActKind.Resolved), Act("c", "a", CommentActKind.Reopened)])).IsOpen);

    [Fact]
    public void Of_AReplyToNothing_Throws() => Assert.Throws<ArgumentException>(() => CommentThread.Of([Act("b", "a", CommentActKind.Replied, "It is.")]));

    [Fact]
    public void Place_EmptyOrOutsideTheText_Throws()
    {
        Assert.Throws<ArgumentException>(() => new CommentPlace("c1", "They met.", new TextSpan(3, 3)));
        Assert.Throws<ArgumentException>(() => new CommentPlace("c1", "They met.", new TextSpan(0, 10)));
    }

    private static CommentAct Act(string id, string thread, CommentActKind kind, string words = "") => new(id, thread, kind, words, "the desk officer", default)
    {
        Place = kind == CommentActKind.Commented ? new CommentPlace("c1", "They met.", new TextSpan(0, 9)) : null,
    };
}
