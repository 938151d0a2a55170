using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R29: a statement that is not meant to bind avoids the words of a treaty.</summary>
internal static class R29Binding
{
    /// <summary>Flags the listed words outside quotation marks.</summary>
    public static IEnumerable<Finding> Find(RuleInput input) =>
        input.Find("binding", exactCase: true)
            .Where(span => !Matching.Quotations.In(input.Text, new TextSpan(0, input.Text.Length)).Any(quoted => quoted.Contains(span)))
            .Select(span => new Finding("R29", Severity.Warn, span, $"“{span.Of(input.Text)}” is the language of a binding text.", []));
}
