using StatementDraft.Core.Clauses;

namespace StatementDraft.Core.Drafting;

/// <summary>The order of a draft: the profile's, or the templates' own.</summary>
internal sealed class DraftOrder
{
    private readonly StatementProfile? _profile;
    private readonly List<PlacedTemplate> _placed;

    public DraftOrder(IReadOnlyList<ClauseTemplate> templates, StatementProfile? profile)
    {
        _profile = profile;
        _placed = profile is null ? [.. StatementProfile.InOrder(templates).Select(template => new PlacedTemplate(template, null))] : [.. profile.Arrange(templates)];
    }

    /// <summary>Whether a profile gives the order, so that a new clause has a place among those that are there.</summary>
    public bool IsOfProfile => _profile is not null;

    /// <summary>All templates.</summary>
    public IEnumerable<ClauseTemplate> Templates => _placed.Select(placed => placed.Template);

    /// <summary>Whether the template is drafted without being asked for.</summary>
    public bool Proposes(ClauseTemplate template) => _profile is not { TakesOthers: false } || SectionOf(template.Id) is not null;

    /// <summary>The section of a template; null where it has none.</summary>
    public ProfileSection? SectionOf(string? templateId) => _placed.Find(placed => placed.Template.Id == templateId)?.Section;

    /// <summary>The place of a template; -1 for a clause that comes from none.</summary>
    public int PlaceOf(string? templateId) => _placed.FindIndex(placed => placed.Template.Id == templateId);
}
