namespace StatementDraft.Core.Comparing;

/// <summary>Every sentence that a comparison of commitments can say.</summary>
internal static class CommitmentMessages
{
    internal const string Same = "no change of meaning";

    internal static string Lost(string words) => $"'{words}' is gone";

    internal static string Gained(string words) => $"'{words}' is new";

    internal static string Became(string before, string after) => $"'{before}' became '{after}'";

    internal static string AnotherKind(string before, string after) => $"'{before}' became '{after}': another kind of act, neither stronger nor weaker";

    internal static string Reversed(string before, string after) => $"'{before}' became '{after}': the opposite";

    internal static string Actor(string before, string after) => $"the actor was {before}, is now {after}";

    internal static string Dropped(string words) => $"'{words}' was dropped";

    internal static string Added(string words) => $"'{words}' was added";

    internal static string DroppedWidens(string words, string act, string covered) => $"'{words}' was dropped: {act} now covers any {covered}";

    internal static string AddedNarrows(string words, string act, string covered) => $"'{words}' was added: {act} now covers only {covered}";

    internal static string DroppedCoversMore(string words, string act) => $"'{words}' was dropped: {act} now covers more";

    internal static string AddedCoversLess(string words, string act) => $"'{words}' was added: {act} now covers less";

    internal static string DroppedOther(string words, string act) => $"'{words}' was dropped: {act} is now about something else";

    internal static string AddedOther(string words, string act) => $"'{words}' was added: {act} is now about something else";

    internal static string DroppedFrame(string words) => $"'{words}' was dropped: the same is now said outright";

    internal static string AddedFrame(string words) => $"'{words}' was added: the same is no longer said outright";

    internal static string Deadline(string before, string after, bool later) => $"'{before}' became '{after}': {(later ? "later" : "earlier")}";
}
