using System.Collections.Frozen;

namespace StatementDraft.Core.Text;

/// <summary>Words that end in a dot without ending a sentence. Closed lists of English print, collected for this project.</summary>
internal static class Abbreviations
{
    /// <summary>A name or number follows: the dot never ends a sentence.</summary>
    private static readonly FrozenSet<string> Leading = Set(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Cpl Sen Reps Rep Gov Pres Hon Messrs Rev Adm Cmdr Maj Brig Amb Sec St Mt Ft vs Vs e.g i.e cf viz al approx Approx Fr Sr. Supt Insp");

    /// <summary>A number follows: the dot ends no sentence before a digit.</summary>
    private static readonly FrozenSet<string> BeforeNumbers = Set(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Art art Arts Fig fig Sec sec para paras Para p pp vol Vol ch Ch ca c");

    /// <summary>May stand at the end of a sentence too.</summary>
    private static readonly FrozenSet<string> Anywhere = Set("Jr Sr Inc Corp Co Ltd Bros Dept Univ Assn Ave Blvd Rd etc Etc Ph.D M.D Esq");

    /// <summary>Words that begin sentences and hardly ever follow an abbreviation inside one.</summary>
    private static readonly FrozenSet<string> Openers = Set(
        "The A An He She It They We I You This That These Those His Her Its Their Our My There Here In On At For From With Without But And Or Nor So As If When While After Before However Both To By Under Over Also Such Some Many Most "
        + "Since Although Though Because Asked According Meanwhile Despite During Among Amid Today Yesterday Tomorrow Earlier Later Last Next What Who Why How Where Which Another Other Each Every All Any No Not Only Even Still Yet Then "
        + "Now Once Until Unlike Like Through Throughout Following Moreover Furthermore Additionally Finally Experts Analysts Officials Critics");

    // Transcripts write "MR. ADLER".
    internal static bool IsAlwaysInner(string word) =>
        Leading.Contains(word) || (word.Length > 1 && char.IsUpper(word[^1]) && Leading.Contains(word[0] + word[1..].ToLowerInvariant()));

    internal static bool IsInnerBeforeNumber(string word) => BeforeNumbers.Contains(word);

    internal static bool MayEndSentence(string word) => Anywhere.Contains(word);

    internal static bool OpensSentence(string word) => Openers.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
