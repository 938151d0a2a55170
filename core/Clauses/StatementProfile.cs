namespace StatementDraft.Core.Clauses;

/// <summary>A section of a profile.</summary>
/// <param name="Heading">Stands over the section's first clause; empty for a section without a heading.</param>
/// <param name="Templates">The templates of the section, in order.</param>
/// <param name="Topics">Templates of these topics that no section names come behind them.</param>
public sealed record ProfileSection(string Heading, IReadOnlyList<string> Templates, IReadOnlyList<string> Topics);

/// <summary>A template in its place.</summary>
/// <param name="Template">The template.</param>
/// <param name="Section">Its section; null where no section has it.</param>
public sealed record PlacedTemplate(ClauseTemplate Template, ProfileSection? Section);

/// <summary>A kind of document (a joint leaders' statement, a fact sheet): which sections it has and what stands in them.</summary>
/// <param name="Id">The file's id, "joint-leaders".</param>
/// <param name="Title">For lists.</param>
/// <param name="Sections">In the order of the document.</param>
/// <param name="TakesOthers">Whether templates that no section has are proposed too, at the end; a desk's new template is then never forgotten.</param>
public sealed record StatementProfile(string Id, string Title, IReadOnlyList<ProfileSection> Sections, bool TakesOthers)
{
    /// <summary>The profile of a statement for which none was chosen.</summary>
    public const string DefaultId = "joint-leaders";

    /// <summary>How much a convention matters in this kind of document, by rule; a rule that is not in it matters as it says itself.</summary>
    public IReadOnlyDictionary<string, RuleWeight> Severities { get; init; } = new Dictionary<string, RuleWeight>();

    /// <summary>The house style in which documents of this kind are written, by its name in <c>house-styles.yml</c>; null where none was chosen.</summary>
    public string? Style { get; init; }

    /// <summary>The topics that a document of this kind is expected to speak of; null where it may speak of anything.</summary>
    public IReadOnlyCollection<string>? TopicsIn(IReadOnlyList<ClauseTemplate> templates) => TakesOthers
        ? null
        : Arrange(templates).Where(placed => placed.Section is not null).Select(placed => placed.Template.Topic)
            .Concat(Sections.SelectMany(section => section.Topics)).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>Every template in the order of this profile: section by section, those without a section at the end in their own order.</summary>
    public IReadOnlyList<PlacedTemplate> Arrange(IReadOnlyList<ClauseTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        var named = Sections.SelectMany(section => section.Templates).ToHashSet(StringComparer.Ordinal);
        var placed = new List<PlacedTemplate>();
        foreach (var section in Sections)
        {
            placed.AddRange(section.Templates.Select(id => templates.FirstOrDefault(template => template.Id == id)).OfType<ClauseTemplate>()
                .Concat(InOrder(templates.Where(template => section.Topics.Contains(template.Topic) && !named.Contains(template.Id))))
                .Where(template => placed.All(other => other.Template.Id != template.Id)).ToList()
                .Select(template => new PlacedTemplate(template, section)));
        }

        return [.. placed, .. InOrder(templates.Where(template => placed.All(other => other.Template.Id != template.Id))).Select(template => new PlacedTemplate(template, null))];
    }

    internal static IEnumerable<ClauseTemplate> InOrder(IEnumerable<ClauseTemplate> templates) =>
        templates.OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal);
}
