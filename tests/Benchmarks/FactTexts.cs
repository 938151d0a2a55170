using System.Text;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Texts to time extraction on: the shared corpus repeated to a size, and texts made to be slow.</summary>
internal static class FactTexts
{
    /// <summary>One thing over and over, each as unkind to some part of the reading as we could think of.</summary>
    internal static readonly (string Name, string Unit)[] Hostile =
    [
        ("a million U.S.", "U.S. "), ("digits", "7"), ("numbers", "7 "), ("open quotes", "“"), ("nested quotes", "“He said ‘we hope “it” ends’ ” "), ("one endless line", "Minister Anna Example of Japan and "),
        ("prose without a stop", "the ministers agreed that the two countries would work together on trade, and "), ("brackets", "("), ("bracketed words", "(a) "), ("dashes", "— "), ("stops", ". "), ("capitals", "A"),
        ("capital words", "Abcd "), ("of the", "of the "), ("Ministry of", "Ministry of "), ("Japan and", "Japan and "), ("Article 5 of the", "Article 5 of the "), ("amounts", "$1 "), ("said that", "said that "),
        ("facts and acts", "Japan will pay $5 million to France, and "), ("short quotes", "“x,” he said. "), ("lines", "a\n"), ("turns of a transcript", "MR. ADLER: Yes.\n"), ("kanji", "日"),
    ];

    /// <summary>The unit repeated to so many characters.</summary>
    internal static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
        {
            text.Append(unit);
        }

        return text.ToString(0, length);
    }

    /// <summary>All texts of the shared corpus one after another, from <paramref name="root"/> or beside the project; made-up sentences where there is no corpus.</summary>
    internal static string Corpus(string? root = null)
    {
        var corpus = Path.Combine(root ?? Path.Combine(FactScore.ProjectFolder(), "..", "shared"), "corpus");
        if (!Directory.Exists(corpus))
        {
            return SampleTexts.Make(100_000, seed: 1);
        }

        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            text.Append(Intake.Normalize(File.ReadAllText(file)).Text).Append('\n');
        }

        return text.ToString();
    }
}
