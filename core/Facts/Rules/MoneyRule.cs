using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Money: "up to $500 billion", "$25bn", "¥43 trillion", "half a trillion dollars", "billions of dollars", "$5-10 billion".</summary>
public sealed class MoneyRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "money";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (ReadAt(document, term) is { } amount)
            {
                yield return Make(document, amount);
                term = amount.End - 1;
            }
        }
    }

    /// <summary>The money that begins at the term, without its qualifier. <c>Start</c> is the place of the sign.</summary>
    internal static MoneyWords? ReadAt(Document document, int term)
    {
        var terms = document.Terms;
        if (terms[term].Kind == WordKind.Number || terms[term].Is(WordSense.NumberWord) || terms[term].Is(WordSense.Closed) || (terms[term].Is(WordSense.AmountStart) && document.SaysAny(term, "half", "several"))
            || (!terms[term].Capital && Quantity.ReadAt(document, term) is not null))
        {
            return Quantity.ReadAt(document, term) is { } quantity ? WithWords(document, quantity) : null;
        }

        // A sign is the token before the number, or a part of it ("US$" is two tokens).
        if (terms[term].Kind == WordKind.Mark || terms[term].AllCapitals || terms[term].Capital)
        {
            var number = term + 1;
            while (number < terms.Length && number <= term + 4 && terms[number].Kind != WordKind.Number && terms[number].Start - terms[number - 1].FullEnd == 0)
            {
                number++;
            }

            if (number < terms.Length && terms[number].Kind == WordKind.Number && terms[number].Start - terms[number - 1].FullEnd <= 1
                && document.Lists.Currencies.SignBefore(document.Text, terms[number - 1].FullEnd) is { } sign && sign.Start == terms[term].Start
                && Quantity.ReadAt(document, number) is { } amount)
            {
                return Range(document, new MoneyWords(sign.Code, amount.Amount, null, term, amount.End), amount);
            }
        }

        return null;
    }

    private static MoneyWords? WithWords(Document document, Quantity quantity)
    {
        var (at, max) = (quantity.End, (Quantity?)null);
        if (document.SaysAny(at, "to", "-", "–", "or") && Quantity.ReadAt(document, at + 1) is { } upper && upper.Amount > quantity.Amount)
        {
            (at, max) = (upper.End, upper);
        }

        if (document.Says(at, "-") && at + 1 < document.Terms.Length)
        {
            at++;
        }

        if (document.Lists.Currencies.WordsAt(document, at) is not { } words)
        {
            return null;
        }

        // "78,000 pounds of flour" is a weight.
        if (document.SaysAny(at, "pounds", "pound") && quantity.Scale == 1 && (document.SaysAny(at + 1, "of", "per", "in", "each", "heavier", "lighter", "overweight") || SaysWeight(document, quantity.First)))
        {
            return null;
        }

        // "10 to 20 billion dollars": the magnitude belongs to both.
        var low = max is { } high && quantity.Scale == 1 && high.Scale > 1 ? quantity.Amount * high.Scale : quantity.Amount;
        return new MoneyWords(words.Code, low, max?.Amount, quantity.First, at + words.Terms);
    }

    private static bool SaysWeight(Document document, int number)
    {
        for (var at = number - 1; at >= 0 && at > number - 5; at--)
        {
            if (document.SaysAny(at, "weigh", "weighs", "weighed", "weighing", "lifted", "lift", "gained", "shed", "weight"))
            {
                return true;
            }
        }

        return false;
    }

    private static MoneyWords Range(Document document, MoneyWords money, Quantity low)
    {
        var at = money.End;
        if (document.SaysAny(at, "-", "–") && document.SaysAny(at + 1, "or", "to"))
        {
            at++;
        }

        if (!document.SaysAny(at, "or", "-", "–", "—", "to", "and") || (document.Says(at, "and") && !document.Says(money.First - 1, "between")))
        {
            return money;
        }

        var next = at + 1;
        if (next < document.Terms.Length && document.Terms[next].Kind == WordKind.Mark && document.Lists.Currencies.SignBefore(document.Text, document.Terms[next].End) is { Code: var code } && code == money.Currency)
        {
            next++;
        }

        if (next >= document.Terms.Length || document.Terms[next].Kind != WordKind.Number || Quantity.ReadAt(document, next) is not { } high)
        {
            return money;
        }

        var amount = low.Scale == 1 && high.Scale > 1 ? low.Amount * high.Scale : low.Amount;
        return high.Amount > amount ? money with { Amount = amount, AmountMax = high.Amount, End = high.End } : money;
    }

    private static Found Make(Document document, MoneyWords money)
    {
        var (qualifier, first) = Qualifiers.At(document, money.First);
        if (qualifier is null && document.Says(money.End, "or") && document.Says(money.End + 1, "more"))
        {
            qualifier = Qualifier.AtLeast;
        }

        var span = new TextSpan(document.Terms[first].Start, document.Terms[money.End - 1].FullEnd);
        var (purpose, period) = MoneyContext.After(document, money.End);
        var payer = MoneyContext.PayerBefore(document, span);
        return new Found(span, new MoneyValue(money.Currency, money.Amount, money.AmountMax, qualifier, purpose, payer, period));
    }
}

/// <summary>Money as read, over terms.</summary>
internal readonly record struct MoneyWords(string Currency, decimal? Amount, decimal? AmountMax, int First, int End);
