using System.Text.RegularExpressions;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Says of many files what was left out and why, without a sentence for each.</summary>
public static partial class LeftOut
{
    private const int MostSentences = 5;

    /// <summary>The problems as they are where few files share a reason; the others in one sentence that names every file.</summary>
    public static IReadOnlyList<(string Field, string Sentence)> Together(IReadOnlyList<(string Field, string Sentence)> problems) =>
    [
        .. problems.GroupBy(problem => (problem.Field, FileName().Replace(problem.Sentence, "", 1))).SelectMany(group => group.Count() <= MostSentences
            ? group
            : (IEnumerable<(string, string)>)[(group.Key.Field, Texts.Of("{0} The same holds for {1}", group.First().Sentence, Rest([.. group.Skip(1)])))]),
    ];

    private static string Rest(IReadOnlyList<(string Field, string Sentence)> others) => Texts.Of("{0:N0} more: {1}.", others.Count, string.Join(", ", others.Select(other => FileName().Match(other.Sentence).Groups["name"].Value)));

    [GeneratedRegex("(?<=^The file )'(?<name>[^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
