using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A typed blank of a template.</summary>
public sealed record SlotShape(string Name, FactKind Kind, bool Required, string Description);

/// <summary>A clause template.</summary>
public sealed record TemplateShape(string Id, string Title, string Topic, IReadOnlyList<SlotShape> Slots)
{
    public static TemplateShape Of(ClauseTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new TemplateShape(
            template.Id,
            template.Title,
            template.Topic,
            [.. template.Slots.Select(slot => new SlotShape(slot.Name, slot.Kind, slot.Required, slot.Description))]);
    }
}
