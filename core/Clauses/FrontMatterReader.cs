using StatementDraft.Core.Facts.Lists;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads the front matter of a template.</summary>
internal sealed class FrontMatterReader(TemplateProblems problems, Lexicon lexicon, string fileStem)
{
    private static readonly string[] Keys = ["id", "title", "topic", "heading", "order", "missing", "slots", "examples"];

    /// <summary>What it says; what is missing is noted and stays empty.</summary>
    public FrontMatter Read(YamlMappingNode root)
    {
        var fields = new YamlFields(root, Keys, problems);
        var id = Required(fields, "id");
        if (id.Length > 0 && !IsName(id))
        {
            fields.Problem("id", TemplateMessages.BadId(id));
        }
        else if (id.Length > 0 && id != fileStem)
        {
            fields.Problem("id", TemplateMessages.IdNotFile(id));
        }

        var topic = Required(fields, "topic");
        if (topic.Length > 0)
        {
            CheckTopic(topic, fields, lexicon);
        }

        var slots = ReadSlots(fields, topic);
        return new FrontMatter(
            id, Required(fields, "title"), topic, fields.Value("heading") ?? "", fields.Number("order", 100), fields.Value("missing"),
            slots, ReadExamples(fields, slots));
    }

    /// <summary>Whether this may be the name of a template or a slot.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterLower(name[0]);

    /// <summary>Notes a topic that the lexicon does not list; a lexicon without topics knows none to miss.</summary>
    public static void CheckTopic(string topic, YamlFields fields, Lexicon lexicon)
    {
        if (lexicon.Topics.Count > 0 && lexicon.Topics.All(entry => entry.Id != topic))
        {
            fields.Problem("topic", TemplateMessages.UnknownTopic(topic));
        }
    }

    private static string Required(YamlFields fields, string key)
    {
        if (fields.Value(key) is { } value)
        {
            return value;
        }

        fields.Problem(key, TemplateMessages.Missing(key));
        return "";
    }

    private List<DeclaredSlot> ReadSlots(YamlFields fields, string topic)
    {
        if (fields.Node("slots") is not YamlMappingNode map)
        {
            fields.Problem("slots", fields.Node("slots") is null ? TemplateMessages.Missing("slots") : TemplateMessages.Map("slots"));
            return [];
        }

        if (map.Children.Count > TemplateLimits.Slots)
        {
            fields.Problem("slots", TemplateMessages.TooMany($"slots", TemplateLimits.Slots));
            return [];
        }

        var reader = new SlotReader(problems, lexicon, topic);
        return [.. map.Children.Select(child => reader.Read(child.Key, child.Value)).OfType<DeclaredSlot>()];
    }

    private List<ExampleFill> ReadExamples(YamlFields fields, IReadOnlyList<DeclaredSlot> slots)
    {
        if (fields.Node("examples") is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list || list.Children.Any(child => child is not YamlMappingNode))
        {
            fields.Problem("examples", TemplateMessages.Map("examples"));
            return [];
        }

        if (list.Children.Count > TemplateLimits.Examples)
        {
            fields.Problem("examples", TemplateMessages.TooMany($"examples", TemplateLimits.Examples));
            return [];
        }

        var reader = new ExampleReader(problems, slots);
        return [.. list.Children.Select(child => reader.Read((YamlMappingNode)child))];
    }
}
