namespace StatementDraft.Core.Drafting;

/// <summary>What a draft says of itself, in whole sentences.</summary>
internal static class DraftMessages
{
    public static string Proposed(string title, int facts, int sources) =>
        $"“{title}” was drafted: {Count(facts, "fact")} from {Count(sources, "source")} {(facts == 1 ? "fits" : "fit")} its slots.";

    public static string Anticipated(string title, IEnumerable<string> firmness) =>
        $"“{title}” rests only on what the sources call {string.Join(" or ", firmness)}: it is anticipated until a source states it.";

    public static string Gaps(string title, int gaps) => $"“{title}” has {Count(gaps, "gap")} to fill.";

    public static string Conflicts(string title, int conflicts) =>
        $"In “{title}” the sources differ on {Count(conflicts, "point")}: somebody has to choose.";

    public static string AskedFor(string title) => $"“{title}” was asked for, but no fact fits its slots: it is a gap to be filled by hand.";

    public static string Kept(string title) => $"“{title}” was left as it is: the statement already has this clause.";

    public static string NoFit(string title, string topic, int facts) =>
        $"“{title}” was not drafted: the sources have {Count(facts, "fact")} on {topic}, but none that fits its slots.";

    public static string NoFacts(string title, string topic) => $"“{title}” was not drafted: no source speaks of {topic}.";

    public static string NoTemplate(string topic, int facts) => $"The sources have {Count(facts, "fact")} on {topic}, but no template covers it.";

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
