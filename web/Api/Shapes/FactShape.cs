using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>Who says so.</summary>
public sealed record AttributionShape(AttributionKind Kind, string? Name);

/// <summary>A fact with the place of its words; <c>text</c> is exactly what stands there. The rule of what a person marked or corrected is
/// <c>by-person</c>; what the rules had read there is then beside it in <c>machine</c>.</summary>
public sealed record FactShape(
    string Id,
    FactKind Kind,
    string Text,
    SpanShape Span,
    SpanShape Sentence,
    FactValueShape Value,
    IReadOnlyList<string> Topics,
    string? Actor,
    Modality Modality,
    AttributionShape Attribution,
    string Rule,
    FactValueShape? Machine)
{
    public static FactShape Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FactShape(
            fact.Id,
            fact.Kind,
            fact.Quotation.Words,
            SpanShape.Of(fact.Span),
            SpanShape.Of(fact.Sentence),
            FactValueShape.Of(fact.Value),
            fact.Topics,
            fact.Actor,
            fact.Modality,
            new AttributionShape(fact.Attribution.Kind, fact.Attribution.Name),
            fact.Rule,
            fact.Machine is { } machine ? FactValueShape.Of(machine) : null);
    }
}

/// <summary>The facts of one text.</summary>
/// <param name="Text">The form of the text that the offsets refer to, where reading changed what was sent.</param>
/// <param name="Facts">In order.</param>
public sealed record FactsShape(string? Text, IReadOnlyList<FactShape> Facts);
