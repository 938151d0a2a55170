using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R31: one house style a copy: who writes "percent" does not write "per cent".</summary>
internal static class R31HouseStyle
{
    /// <summary>Flags each form of a listed pair that differs from the form the text uses first; what stands between quotation marks keeps its words.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var quoted = Quotations.In(input.Text, new TextSpan(0, input.Text.Length)).ToList();
        foreach (var forms in input.Lists.StylePairs)
        {
            var found = forms.Find(input.Text).Where(match => !quoted.Exists(span => span.Overlaps(match.Span))).ToList();
            foreach (var (span, _) in found.Where(match => match.Value != found[0].Value))
            {
                yield return new Finding("R31", Severity.Warn, span, $"The text writes “{found[0].Span.Of(input.Text)}” before; use one style.", []);
            }
        }
    }
}
