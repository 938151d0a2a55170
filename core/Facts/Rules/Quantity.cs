using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>A number as written, over the terms from <paramref name="First"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Amount">Its value; null where vague ("hundreds of thousands").</param>
/// <param name="First">The first term.</param>
/// <param name="End">The term after the last.</param>
/// <param name="Scale">The magnitude word's factor; 1 where there is none.</param>
internal readonly record struct Quantity(decimal? Amount, int First, int End, decimal Scale)
{
    // What is larger is no amount anybody means.
    private const decimal LargestScale = 1_000_000_000_000_000m;

    /// <summary>Reads the number that begins at the term: "54,000", "25 bn", "three million", "half a trillion", "a dozen", "hundreds of billions of".</summary>
    public static Quantity? ReadAt(Document document, int term)
    {
        var terms = document.Terms;
        if (term >= terms.Length)
        {
            return null;
        }

        if (terms[term].Kind == WordKind.Number)
        {
            return NumberWords.Digits(document.Word(term)) is { } digits ? Scaled(document, digits, term, term + 1) : null;
        }

        if (terms[term].Is(WordSense.NumberWord))
        {
            var value = UnitOf(document.Word(term));
            return Scaled(document, value, term, term + 1);
        }

        if (!terms[term].Is(WordSense.AmountStart))
        {
            return null;
        }

        if (document.Says(term, "half") && document.SaysAny(term + 1, "a") && document.Is(term + 2, WordSense.Magnitude))
        {
            return Scaled(document, 0.5m, term, term + 2);
        }

        if (document.SaysAny(term, "a", "an", "several") && document.Is(term + 1, WordSense.Magnitude) && terms[term + 1].End - terms[term + 1].Start > 2)
        {
            return document.Says(term, "several")
                ? new Quantity(null, term, term + 2, MagnitudeOf(document.Word(term + 1)))
                : Scaled(document, 1, term, term + 1);
        }

        return Vague(document, term);
    }

    /// <summary>"billions of", "tens of thousands of": how many is left open. The last "of" belongs to it.</summary>
    private static Quantity? Vague(Document document, int term)
    {
        var end = term;
        decimal scale = 1;
        while (end + 1 < document.Terms.Length && PluralOf(document.Word(end)) is { } factor && document.Says(end + 1, "of") && scale * factor <= LargestScale)
        {
            scale *= factor;
            end += 2;
        }

        return end == term ? null : new Quantity(null, term, end, scale);
    }

    private static Quantity Scaled(Document document, decimal value, int first, int end)
    {
        decimal scale = 1;
        end += document.Says(end, "+") && document.Is(end + 1, WordSense.Magnitude) ? 1 : 0;
        while (document.Is(end, WordSense.Magnitude) && IsMagnitudeAfterNumber(document, end))
        {
            var factor = MagnitudeOf(document.Word(end));
            if (scale * factor > LargestScale || value > 1_000_000_000_000m)
            {
                break;
            }

            scale *= factor;
            end++;
        }

        return new Quantity(value * scale, first, end, scale);
    }

    // "m", "b" and "k" only stand for millions where they touch the number: "$5m", never "5 m".
    private static bool IsMagnitudeAfterNumber(Document document, int term)
    {
        var gap = document.Terms[term].Start - document.Terms[term - 1].FullEnd;
        return document.Terms[term].FullEnd - document.Terms[term].Start > 1
            ? gap <= 1 && document.Follows(term) && document.Terms[term].Kind == WordKind.Letters
            : gap == 0;
    }

    private static decimal UnitOf(ReadOnlySpan<char> word) => NumberWords.Units.GetAlternateLookup<ReadOnlySpan<char>>()[word];

    private static decimal MagnitudeOf(ReadOnlySpan<char> word) => NumberWords.Magnitudes.GetAlternateLookup<ReadOnlySpan<char>>()[word];

    private static decimal? PluralOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] is not ('s' or 'S'))
        {
            return null;
        }

        if (word.Equals("tens", StringComparison.OrdinalIgnoreCase))
        {
            return 10;
        }

        return word.Length > 5 && NumberWords.Magnitudes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..^1], out var factor) ? factor : null;
    }
}
