namespace StatementDraft.Core.Checking.Rules;

/// <summary>R9: "denuclearization of North Korea" or "of the Korean Peninsula": one form in a document.</summary>
internal static class R09Denuclearization
{
    /// <summary>Flags the second form where both stand, and a form that a chosen precedent or companion text has otherwise.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var spans = input.Find("denuclearization");
        if (spans.Count == 0)
        {
            yield break;
        }

        var first = IsPeninsula(spans[0].Of(input.Text));
        foreach (var span in spans.Where(span => IsPeninsula(span.Of(input.Text)) != first))
        {
            yield return new Finding("R9", Severity.Warn, span, $"The text says “{spans[0].Of(input.Text)}” before; use one form.", []);
        }

        foreach (var source in input.Sources.Sources.Where(source => source.Details.Kind is Sources.SourceKind.Statement or Sources.SourceKind.FactSheet or Sources.SourceKind.Readout))
        {
            var other = first ? "denuclearization of North Korea" : "denuclearization of the Korean Peninsula";
            var same = first ? "denuclearization of the Korean Peninsula" : "denuclearization of North Korea";
            var at = source.Text.IndexOf(other, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !source.Text.Contains(same, StringComparison.OrdinalIgnoreCase))
            {
                var quote = source.Quote(Text.TextSpan.At(at, other.Length));
                yield return new Finding("R9", Severity.Warn, spans[0], $"“{source.Details.Title}” says “{quote.Words}”.", [new Evidence(quote, Sources.AnchorKind.Exact)]);
            }
        }
    }

    private static bool IsPeninsula(string words) => words.Contains("Peninsula", StringComparison.OrdinalIgnoreCase);
}
