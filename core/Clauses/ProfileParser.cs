using StatementDraft.Core.Facts.Lists;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads profiles: one YAML file each, with id, title, sections, whether other templates are proposed too, the house style, and how much conventions matter.</summary>
public static class ProfileParser
{
    private static readonly string[] Keys = ["id", "title", "sections", "others", "style", "severities"];
    private static readonly string[] SectionKeys = ["heading", "templates", "topics"];

    private static readonly Dictionary<string, RuleWeight> Weights = new(StringComparer.OrdinalIgnoreCase)
    {
        ["off"] = RuleWeight.Off,
        ["inform"] = RuleWeight.Inform,
        ["warn"] = RuleWeight.Warn,
        ["block"] = RuleWeight.Block,
    };

    /// <summary>Reads one file. The profile is null where it could not be read as one. A template that a section names and the catalogue does
    /// not have is a problem, but no reason to go without the profile: the template's own file may be broken for the moment. Never throws on content.</summary>
    /// <param name="fileName">For the problems, and for the id: both are the same.</param>
    /// <param name="content">The file.</param>
    /// <param name="lexicon">The lists; topics are looked up there.</param>
    /// <param name="templates">The ids of the catalogue.</param>
    /// <param name="rules">The ids of the conventions. A severity that cannot be read is a problem, and its rule keeps its own.</param>
    public static (StatementProfile? Profile, IReadOnlyList<LocatedProblem> Problems) Parse(
        string fileName, string content, Lexicon lexicon, IReadOnlyCollection<string> templates, IReadOnlyCollection<string> rules)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(rules);
        content = content.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (content.Length > TemplateLimits.Characters)
        {
            return (null, [new LocatedProblem(fileName, 1, 1, ProfileMessages.TooLong(content.Length))]);
        }

        var problems = new TemplateProblems(fileName, content);
        if (FrontMatterYaml.Load(content, problems) is not { } root)
        {
            return (null, problems.InOrder());
        }

        var fields = new YamlFields(root, Keys, problems);
        var (id, title) = (Required(fields, "id"), Required(fields, "title"));
        if (id.Length > 0 && id != StemOf(fileName))
        {
            fields.Problem("id", TemplateMessages.IdNotFile(id));
        }

        var sections = ReadSections(fields, problems);
        var others = fields.Truth("others", otherwise: true);
        var profile = problems.None ? new StatementProfile(id, title, [.. sections.Select(pair => pair.Section)], others) : null;
        var style = ReadStyle(fields, lexicon);
        var severities = ReadSeverities(fields, rules);
        CheckNames(sections, lexicon, templates);
        return (profile is null ? null : profile with { Style = style, Severities = severities }, problems.InOrder());
    }

    private static string? ReadStyle(YamlFields fields, Lexicon lexicon)
    {
        var styles = lexicon.ListsOf("house-styles");
        if (fields.Value("style") is not { } style || styles.Contains(style))
        {
            return fields.Value("style");
        }

        fields.Problem("style", ProfileMessages.UnknownStyle(style, styles));
        return null;
    }

    private static Dictionary<string, RuleWeight> ReadSeverities(YamlFields fields, IReadOnlyCollection<string> rules)
    {
        var severities = new Dictionary<string, RuleWeight>(StringComparer.Ordinal);
        if (fields.Node("severities") is not { } node)
        {
            return severities;
        }

        if (node is not YamlMappingNode map)
        {
            fields.Problem(node, ProfileMessages.Severities);
            return severities;
        }

        foreach (var (key, value) in map.Children)
        {
            var rule = (key as YamlScalarNode)?.Value ?? "";
            var word = (value as YamlScalarNode)?.Value?.Trim() ?? "";
            if (!rules.Contains(rule))
            {
                fields.Problem(key, ProfileMessages.UnknownRule(rule));
            }
            else if (Weights.TryGetValue(word, out var weight))
            {
                severities[rule] = weight;
            }
            else
            {
                fields.Problem(value, ProfileMessages.Severity(rule, word));
            }
        }

        return severities;
    }

    private static string Required(YamlFields fields, string key)
    {
        if (fields.Value(key) is { } value)
        {
            return value;
        }

        fields.Problem(key, ProfileMessages.Missing(key));
        return "";
    }

    private static List<(ProfileSection Section, YamlFields Fields)> ReadSections(YamlFields fields, TemplateProblems problems)
    {
        if (fields.Node("sections") is not YamlSequenceNode { Children.Count: > 0 } list || list.Children.Any(child => child is not YamlMappingNode))
        {
            fields.Problem("sections", ProfileMessages.Sections);
            return [];
        }

        var sections = new List<(ProfileSection, YamlFields)>();
        foreach (var child in list.Children.Cast<YamlMappingNode>())
        {
            var section = new YamlFields(child, SectionKeys, problems);
            var read = new ProfileSection(section.Value("heading") ?? "", section.Values("templates"), section.Values("topics"));
            if (read.Templates.Count + read.Topics.Count == 0)
            {
                section.Problem("heading", ProfileMessages.EmptySection(read.Heading));
            }

            sections.Add((read, section));
        }

        return sections;
    }

    private static void CheckNames(List<(ProfileSection Section, YamlFields Fields)> sections, Lexicon lexicon, IReadOnlyCollection<string> templates)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (section, fields) in sections)
        {
            foreach (var id in section.Templates)
            {
                if (!templates.Contains(id))
                {
                    fields.Problem("templates", ProfileMessages.UnknownTemplate(id));
                }
                else if (!seen.Add(id))
                {
                    fields.Problem("templates", ProfileMessages.Twice(id));
                }
            }

            foreach (var topic in section.Topics.Where(topic => lexicon.Topics.Count > 0 && lexicon.Topics.All(entry => entry.Id != topic)))
            {
                fields.Problem("topics", TemplateMessages.UnknownTopic(topic));
            }
        }
    }

    private static string StemOf(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }
}
