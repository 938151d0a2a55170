namespace StatementDraft.Core.Facts.Rules;

/// <summary>The words before an amount that are part of it. Losing "up to" is how statements go wrong.</summary>
internal static class Qualifiers
{
    private static readonly (string[] Words, Qualifier Qualifier)[] Before =
    [
        (["up", "to"], Qualifier.UpTo), (["as", "much", "as"], Qualifier.UpTo), (["as", "many", "as"], Qualifier.UpTo), (["at", "most"], Qualifier.UpTo),
        (["no", "more", "than"], Qualifier.UpTo), (["not", "more", "than"], Qualifier.UpTo), (["a", "maximum", "of"], Qualifier.UpTo),
        (["over"], Qualifier.Over), (["more", "than"], Qualifier.Over), (["greater", "than"], Qualifier.Over), (["in", "excess", "of"], Qualifier.Over),
        (["above"], Qualifier.Over), (["upwards", "of"], Qualifier.Over), (["upward", "of"], Qualifier.Over),
        (["at", "least"], Qualifier.AtLeast), (["no", "less", "than"], Qualifier.AtLeast), (["not", "less", "than"], Qualifier.AtLeast),
        (["no", "fewer", "than"], Qualifier.AtLeast), (["a", "minimum", "of"], Qualifier.AtLeast),
        (["about"], Qualifier.About), (["nearly"], Qualifier.About), (["approximately"], Qualifier.About), (["around"], Qualifier.About), (["roughly"], Qualifier.About),
        (["almost"], Qualifier.About), (["some"], Qualifier.About), (["an", "estimated"], Qualifier.About), (["estimated"], Qualifier.About), (["close", "to"], Qualifier.About),
    ];

    /// <summary>The qualifier that ends right before the term, and its first term. A verb ("exceeding") sets the qualifier but stays outside.</summary>
    public static (Qualifier? Qualifier, int First) At(Document document, int term)
    {
        foreach (var (words, qualifier) in Before)
        {
            var first = term - words.Length;
            var fits = first >= 0;
            for (var i = 0; i < words.Length && fits; i++)
            {
                fits = document.Says(first + i, words[i]) && document.Follows(first + i + 1);
            }

            if (fits)
            {
                return (qualifier, first);
            }
        }

        return document.SaysAny(term - 1, "exceeding", "exceeds", "exceeded", "exceed", "surpassing", "topping", "topped") ? (Qualifier.Over, term) : (null, term);
    }
}
