using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>What a draft says of itself, in whole sentences.</summary>
internal static class DraftMessages
{
    // Titles of articles are long: a note names a few of them.
    private const int Shown = 3;

    public static Wording Proposed(string title, string topic, int facts, IReadOnlyList<string> sources)
    {
        Wording speak = sources.Count == 1 ? (Wording)$"1 source speaks of {topic}" : (Wording)$"{sources.Count} sources speak of {topic}";
        Wording fit = facts == 1 ? (Wording)$"1 fact from {Listed(sources)} fits its slots" : (Wording)$"{facts} facts from {Listed(sources)} fit its slots";
        return $"“{title}” is called for: {speak}; {fit}.";
    }

    public static Wording Anticipated(string title, IEnumerable<Modality> firmness) =>
        $"“{title}” rests only on what the sources call {Either(firmness)}: it is anticipated until a source states it.";

    public static Wording AnticipatedInPart(string title, IEnumerable<Modality> firmness) =>
        $"“{title}” rests in part on what the sources call {Either(firmness)}: that part is anticipated until a source states it.";

    public static Wording NowStated(string title) => $"“{title}” was anticipated; a source now states it, and its links lead there.";

    public static Wording NotInProfile(string title, string profile) => $"“{title}” is left out: it is not part of the profile “{profile}”.";

    public static Wording Gaps(string title, int gaps) => gaps switch
    {
        1 => $"“{title}” has 1 gap to fill.",
        _ => $"“{title}” has {gaps} gaps to fill.",
    };

    public static Wording Conflicts(string title, int conflicts) => conflicts switch
    {
        1 => $"In “{title}” the sources differ on 1 point: somebody has to choose.",
        _ => $"In “{title}” the sources differ on {conflicts} points: somebody has to choose.",
    };

    public static Wording AskedFor(string title) => $"“{title}” was asked for, but no fact fits its slots: it is a gap to be filled by hand.";

    public static Wording Kept(string title) => $"“{title}” was left as it is: the statement already has this clause.";

    public static Wording NoFit(string title, string topic, int facts) =>
        $"“{title}” is left out: the sources have {Facts(facts)} on {topic}, but none that fits its slots.";

    public static Wording NoFacts(string title, string topic) => $"“{title}” is left out: no source speaks of {topic}.";

    public static Wording NoTemplate(string topic, int facts) => $"The sources have {Facts(facts)} on {topic}, but no template covers it.";

    private static Wording Facts(int count) => count switch
    {
        1 => $"1 fact",
        _ => $"{count} facts",
    };

    private static Wording Either(IEnumerable<Modality> firmness) => firmness.Select(Name).Aggregate((row, next) => $"{row} or {next}");

    private static Wording Name(Modality modality) => modality switch
    {
        Modality.Expected => $"expected",
        Modality.Hoped => $"hoped",
        Modality.Planned => $"planned",
        Modality.Considered => $"considered",
        Modality.Conditional => $"conditional",
        Modality.Denied => $"denied",
        Modality.Stated => $"stated",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    private static Wording Listed(IReadOnlyList<string> titles)
    {
        List<Wording> shown = [.. titles.Take(Shown).Select(title => (Wording)$"“{title}”")];
        if (titles.Count > Shown)
        {
            shown.Add($"{titles.Count - Shown} more");
        }

        return shown.Count == 1 ? shown[0] : (Wording)$"{shown.SkipLast(1).Aggregate((row, next) => $"{row}, {next}")} and {shown[^1]}";
    }
}
