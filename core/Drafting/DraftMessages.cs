namespace StatementDraft.Core.Drafting;

/// <summary>What a draft says of itself, in whole sentences.</summary>
internal static class DraftMessages
{
    // Titles of articles are long: a note names a few of them.
    private const int Shown = 3;

    public static string Proposed(string title, string topic, int facts, IReadOnlyList<string> sources) =>
        $"“{title}” is called for: {Count(sources.Count, "source")} {(sources.Count == 1 ? "speaks" : "speak")} of {topic}; {Count(facts, "fact")} from {Listed(sources)} {(facts == 1 ? "fits" : "fit")} its slots.";

    public static string Anticipated(string title, IEnumerable<string> firmness) =>
        $"“{title}” rests only on what the sources call {string.Join(" or ", firmness)}: it is anticipated until a source states it.";

    public static string AnticipatedInPart(string title, IEnumerable<string> firmness) =>
        $"“{title}” rests in part on what the sources call {string.Join(" or ", firmness)}: that part is anticipated until a source states it.";

    public static string NowStated(string title) => $"“{title}” was anticipated; a source now states it, and its links lead there.";

    public static string NotInProfile(string title, string profile) => $"“{title}” is left out: it is not part of the profile “{profile}”.";

    public static string Gaps(string title, int gaps) => $"“{title}” has {Count(gaps, "gap")} to fill.";

    public static string Conflicts(string title, int conflicts) =>
        $"In “{title}” the sources differ on {Count(conflicts, "point")}: somebody has to choose.";

    public static string AskedFor(string title) => $"“{title}” was asked for, but no fact fits its slots: it is a gap to be filled by hand.";

    public static string Kept(string title) => $"“{title}” was left as it is: the statement already has this clause.";

    public static string NoFit(string title, string topic, int facts) =>
        $"“{title}” is left out: the sources have {Count(facts, "fact")} on {topic}, but none that fits its slots.";

    public static string NoFacts(string title, string topic) => $"“{title}” is left out: no source speaks of {topic}.";

    public static string NoTemplate(string topic, int facts) => $"The sources have {Count(facts, "fact")} on {topic}, but no template covers it.";

    private static string Listed(IReadOnlyList<string> titles)
    {
        List<string> shown = [.. titles.Take(Shown).Select(title => $"“{title}”")];
        if (titles.Count > Shown)
        {
            shown.Add(FormattableString.Invariant($"{titles.Count - Shown} more"));
        }

        return shown.Count < 3 ? string.Join(" and ", shown) : $"{string.Join(", ", shown.Take(shown.Count - 1))} and {shown[^1]}";
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
