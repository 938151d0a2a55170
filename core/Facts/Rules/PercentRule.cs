using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Shares: "90%", "about 2 percent", "between 10 and 15 per cent", "a 1.5-percent rise".</summary>
public sealed class PercentRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "percent";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (ReadAt(document, term) is { } share)
            {
                yield return share.Found;
                term = share.End - 1;
            }
        }
    }

    /// <summary>The share that begins at the term, and the term after it.</summary>
    internal static (Found Found, int End)? ReadAt(Document document, int term)
    {
        if ((document.Terms[term].Kind != WordKind.Number && !document.Is(term, WordSense.NumberWord)) || Quantity.ReadAt(document, term) is not { Amount: { } low } quantity)
        {
            return null;
        }

        var (end, max) = (quantity.End, (decimal?)null);
        if (UnitEnd(document, end) is { } single)
        {
            end = single;
        }

        if (document.SaysAny(end, "to", "-", "–", "and", "or") && Quantity.ReadAt(document, end + 1) is { Amount: { } high } upper && UnitEnd(document, upper.End) is { } rangeEnd
            && high > low && (!document.Says(end, "and") || document.Says(term - 1, "between")))
        {
            (end, max) = (rangeEnd, high);
        }

        if (end == quantity.End)
        {
            return null;
        }

        var (qualifier, first) = Qualifiers.At(document, term);
        var span = new TextSpan(document.Terms[first].Start, document.Terms[end - 1].FullEnd);
        return (new Found(span, new PercentValue(low, max, qualifier)), end);
    }

    private static int? UnitEnd(Document document, int at)
    {
        if (document.Says(at, "-") && document.SaysAny(at + 1, "percent", "percentage"))
        {
            at++;
        }

        if (document.SaysAny(at, "%", "％"))
        {
            return at + 1;
        }

        if (document.Says(at, "per") && document.Says(at + 1, "cent"))
        {
            return at + 2;
        }

        if (document.Says(at, "percentage") && document.SaysAny(at + 1, "points", "point"))
        {
            return at + 2;
        }

        return document.SaysAny(at, "percent", "pct") ? at + 1 : null;
    }
}
