using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>An amount as a commitment says it, with the word that goes with it.</summary>
/// <param name="Span">All of it, the qualifier too.</param>
/// <param name="Bare">Without the qualifier.</param>
/// <param name="Qualifier">"up to", "at least", "about"; null where there is none.</param>
/// <param name="Value">In whole units: "$5 billion" is 5,000,000,000.</param>
/// <param name="Unit">What is counted: the currency's code, "%", or the noun behind the number.</param>
internal sealed record SaidAmount(TextSpan Span, TextSpan Bare, Qualifier? Qualifier, decimal Value, string Unit)
{
    /// <summary>A shorter word behind a number is no noun: "5 of", "two as".</summary>
    private const int ShortestNoun = 3;

    /// <summary>The amount that begins at the term, by the rules that read the facts of a source, and the term behind it; null where none begins there.</summary>
    internal static (SaidAmount Amount, int End)? ReadAt(Document document, int term)
    {
        if (MoneyRule.ReadAt(document, term) is { Amount: { } money } sum)
        {
            return (Make(document, sum.First, sum.End, money, sum.Currency), sum.End);
        }

        if (PercentRule.ReadAt(document, term) is { Found.Value: PercentValue share } percent)
        {
            return (Make(document, term, percent.End, share.Amount, "%"), percent.End);
        }

        // "One" is too often no number ("one of").
        if (!(document.Terms[term].Kind == WordKind.Number || (document.Is(term, WordSense.NumberWord) && !document.Says(term, "one")))
            || Quantity.ReadAt(document, term) is not { Amount: { } count } quantity)
        {
            return null;
        }

        var noun = document.Says(quantity.End, "-") ? quantity.End + 1 : quantity.End;
        var isNoun = noun < document.Terms.Length && document.Terms[noun] is { Kind: WordKind.Letters, Capital: false } word && word.End - word.Start >= ShortestNoun
            && word.Start - document.Terms[noun - 1].FullEnd <= 1;
        var end = isNoun ? noun + 1 : quantity.End;
        return (Make(document, term, end, count, isNoun ? ContentWords.KeyOf(document.Word(noun).ToString()) : ""), end);
    }

    private static SaidAmount Make(Document document, int term, int end, decimal value, string unit)
    {
        var (qualifier, first) = Qualifiers.At(document, term);
        var last = document.Terms[end - 1].End;
        return new SaidAmount(new TextSpan(document.Terms[first].Start, last), new TextSpan(document.Terms[term].Start, last), qualifier, value, unit);
    }
}
