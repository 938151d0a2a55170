using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Every sentence that a comparison of commitments can say.</summary>
internal static class CommitmentMessages
{
    internal static readonly Wording Same = $"no change of meaning";

    internal static Wording Lost(string words) => $"'{words}' is gone";

    internal static Wording Gained(string words) => $"'{words}' is new";

    internal static Wording Became(string before, string after) => $"'{before}' became '{after}'";

    internal static Wording AnotherKind(string before, string after) => $"'{before}' became '{after}': another kind of act, neither stronger nor weaker";

    internal static Wording Reversed(string before, string after) => $"'{before}' became '{after}': the opposite";

    internal static Wording Actor(string before, string after) => $"the actor was {before}, is now {after}";

    internal static Wording Dropped(string words) => $"'{words}' was dropped";

    internal static Wording Added(string words) => $"'{words}' was added";

    internal static Wording DroppedWidens(string words, Wording act, string covered) => $"'{words}' was dropped: {act} now covers any {covered}";

    internal static Wording AddedNarrows(string words, Wording act, string covered) => $"'{words}' was added: {act} now covers only {covered}";

    internal static Wording DroppedCoversMore(string words, Wording act) => $"'{words}' was dropped: {act} now covers more";

    internal static Wording AddedCoversLess(string words, Wording act) => $"'{words}' was added: {act} now covers less";

    internal static Wording DroppedOther(string words, Wording act) => $"'{words}' was dropped: {act} is now about something else";

    internal static Wording AddedOther(string words, Wording act) => $"'{words}' was added: {act} is now about something else";

    internal static Wording DroppedFrame(string words) => $"'{words}' was dropped: the same is now said outright";

    internal static Wording AddedFrame(string words) => $"'{words}' was added: the same is no longer said outright";

    internal static Wording Deadline(string before, string after, bool later) => later switch
    {
        true => $"'{before}' became '{after}': later",
        _ => $"'{before}' became '{after}': earlier",
    };
}
