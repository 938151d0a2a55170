namespace StatementDraft.Core.Checking.Reading;

/// <summary>Closed classes of English that the check asks about. Nobody will ever add to these; open lists are in the lexicon.</summary>
internal static class ClosedClass
{
    /// <summary>Words a source is never asked for.</summary>
    private static readonly HashSet<string> Grammar = Set(
        "a an the this that these those such same other another each either neither both all any some every no none one ones own " +
        "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself themselves myself ourselves yourself yourselves " +
        "who whom whose which what where when why how whoever whatever whichever " +
        "of in to for with on at from by about into over after under between against during without through toward towards among across amid despite within via per beyond upon " +
        "around behind near including regarding concerning following throughout alongside besides beside except unlike onto outside inside than as since until till before above below along " +
        "off out up down away back amongst versus ahead like so then there here also too very just only even still yet again ever never not nor or and but if unless because while although though whereas whether once thus hence therefore however meanwhile moreover " +
        "am is are was were be been being have has had having do does did doing done will would shall should may might can could must cannot ought " +
        "more most less least much many few several s t d ll re ve m o mr mrs ms dr well quite rather already now etc upon lot plus");

    private static readonly HashSet<string> Pronouns = Set(
        "he him his she her hers it its they them their theirs himself herself itself themselves we us our i me my who");

    private static readonly HashSet<string> GenericHeads = Set(
        "leader country nation side government party minister president man woman people person company firm official team group two deal statement meeting visit one");

    private static readonly Dictionary<string, string> Months = new(StringComparer.Ordinal)
    {
        ["jan"] = "january",
        ["feb"] = "february",
        ["mar"] = "march",
        ["apr"] = "april",
        ["jun"] = "june",
        ["jul"] = "july",
        ["aug"] = "august",
        ["sep"] = "september",
        ["sept"] = "september",
        ["oct"] = "october",
        ["nov"] = "november",
        ["dec"] = "december",
        ["mon"] = "monday",
        ["tue"] = "tuesday",
        ["tues"] = "tuesday",
        ["wed"] = "wednesday",
        ["thu"] = "thursday",
        ["thurs"] = "thursday",
        ["fri"] = "friday",
        ["sat"] = "saturday",
        ["sun"] = "sunday",
    };

    private static readonly HashSet<string> DateNames = Set(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Whether the word (in lower case) is grammar.</summary>
    public static bool IsGrammar(string lower) => Grammar.Contains(lower);

    /// <summary>Whether the word stands for somebody or something named before.</summary>
    public static bool IsPronoun(string lower) => Pronouns.Contains(lower);

    /// <summary>Whether the word (its base) is so general that a source need hardly have it.</summary>
    public static bool IsVague(string baseForm) => baseForm is "leader" or "country" or "nation" or "side" or "two" or "both" or "party";

    /// <summary>Whether the word (its base) names a party only by its sort: "the leaders", "both sides".</summary>
    public static bool IsGeneric(string baseForm) => GenericHeads.Contains(baseForm);

    /// <summary>The full name of a month or a weekday written with a capital, also where abbreviated; null for any other word.</summary>
    public static string? DateName(string written, string lower)
    {
        var full = Months.GetValueOrDefault(lower, lower);
        return char.IsUpper(written[0]) && DateNames.Contains(full) ? full : null;
    }

    /// <summary>Whether the full name is a weekday's and not a month's.</summary>
    public static bool IsWeekday(string full) => full.EndsWith("day", StringComparison.Ordinal);

    /// <summary>How a month or a weekday is written: in full, abbreviated.</summary>
    public static IEnumerable<string> WrittenForms(string full) =>
        Months.Where(form => form.Value == full).Select(form => form.Key).Append(full).Select(form => char.ToUpperInvariant(form[0]) + form[1..]);

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
