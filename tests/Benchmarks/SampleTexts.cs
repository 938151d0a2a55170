using System.Globalization;
using System.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Texts to measure with, the same in every run: sentences of made-up words whose frequencies fall as those of English do (Zipf).</summary>
internal static class SampleTexts
{
    private const int Vocabulary = 6000;

    private static readonly string[] Common = ["the", "of", "and", "to", "in", "a", "for", "on", "with", "that", "by", "its", "as", "will", "from"];

    /// <summary>About so many words; other seeds give texts that share words but no sentence.</summary>
    internal static string Make(int words, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(words * 7);
        for (var count = 0; count < words;)
        {
            var length = 8 + random.Next(25);
            for (var i = 0; i < length; i++)
            {
                var word = Word(random);
                text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i == length - 1 ? "." : i % 9 == 8 ? ", " : " ");
            }

            text.Append(random.Next(5) == 0 ? "\n\n" : " ");
            count += length;
        }

        return text.ToString();
    }

    /// <summary>The text with a share of its words deleted, replaced, or given a neighbour.</summary>
    internal static string Edit(string text, double share, int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', text.Split(' ').SelectMany<string, string>(word => random.NextDouble() >= share
            ? [word]
            : random.Next(3) switch { 0 => [], 1 => [word, Word(random)], _ => [Word(random)] }));
    }

    /// <summary>An article of twenty paragraphs with a figure each, some of them figures that other articles give otherwise.</summary>
    internal static string Article(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < 20; paragraph++)
        {
            var matter = random.Next(400);
            var (words, amount) = (new Random(matter), random.Next(20) == 0 ? 7 : 5);
            text.Append(CultureInfo.InvariantCulture, $"{Make(30, random.Next())} Japan will spend ${matter + amount} billion on {Word(words)} {Word(words)} and {Word(words)} {Word(words)}, creating {matter + amount},000 {Word(words)} jobs by 2030.\n\n");
        }

        return text.ToString();
    }

    private static string Word(Random random)
    {
        var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
        return rank <= Common.Length ? Common[rank - 1] : string.Create(CultureInfo.InvariantCulture, $"{Syllable(rank)}{Syllable(rank / 7)}{Syllable(rank / 53)}");
    }

    private static string Syllable(int number) => $"{"bdfglmnprstvz"[number % 13]}{"aeiou"[number / 13 % 5]}";
}
