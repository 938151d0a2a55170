namespace StatementDraft.Core.Checking.Rules;

/// <summary>R31: one house style a copy: the style chosen for this kind of document, and where none was chosen the one that the text began with.</summary>
internal static class R31HouseStyle
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R31", $"One house style in a copy", $"Each copy keeps to one spelling of “U.S.”, “percent”, “defense”; mixed forms show that two drafts were glued together.", Severity.Warn)
    {
        OfDocument = Find,
    };

    /// <summary>Flags what the chosen style writes otherwise, then each form of a listed pair that differs from the form the text uses first; what stands between
    /// quotation marks keeps its words.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var quoted = input.Quoted;
        var style = input.Setting.Style is { } name ? input.Lists.HouseStyles.GetValueOrDefault(name) : null;
        var departures = style?.Find(input.Text, input.Lists).Where(departure => !quoted.Any(span => span.Overlaps(departure.Span))).ToList() ?? [];
        foreach (var (span, message) in departures)
        {
            yield return Rule.At(span, message);
        }

        foreach (var forms in input.Lists.StylePairs)
        {
            var found = forms.Find(input.Text).Where(match => !quoted.Any(span => span.Overlaps(match.Span)) && !departures.Exists(departure => departure.Span.Overlaps(match.Span))).ToList();
            foreach (var (span, _) in found.Where(match => match.Value != found[0].Value))
            {
                yield return Rule.At(span, $"The text writes “{found[0].Span.Of(input.Text)}” before; use one style.");
            }
        }
    }
}
