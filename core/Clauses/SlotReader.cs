using StatementDraft.Core.Clauses.Formats;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads the declaration of a slot.</summary>
internal sealed class SlotReader(TemplateProblems problems, Lexicon lexicon, string templateTopic)
{
    private const string AnyTopic = "any";

    private static readonly string[] Keys =
        ["kind", "description", "topic", "required", "is", "words", "with", "without", "verbs", "prefer", "near", "party", "about-parties", "list", "separator", "last-separator"];

    private static readonly string[] Reserved = [.. ParameterFormats.Parameters, "list", "choose"];

    /// <summary>The slot; null where its declaration is no map or has no kind.</summary>
    public DeclaredSlot? Read(YamlNode key, YamlNode value)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (!FrontMatterReader.IsName(name))
        {
            Problem(key, TemplateMessages.BadSlotName(name));
        }
        else if (Reserved.Contains(name))
        {
            Problem(key, TemplateMessages.ReservedName(name));
        }

        if (value is not YamlMappingNode map)
        {
            Problem(key, TemplateMessages.NoKind(name));
            return null;
        }

        var fields = new YamlFields(map, Keys, problems);
        var topics = ReadTopics(fields);
        var slot = new Slot(
            name, ReadKind(fields, key, name), fields.Value("description") ?? "", topics.Count == 0 ? null : topics[0],
            fields.Truth("required", otherwise: false), fields.Values("words"))
        {
            MoreTopics = [.. topics.Skip(1)],
            Is = fields.Values("is"),
            With = fields.Values("with"),
            Without = fields.Values("without"),
            Verbs = fields.Values("verbs"),
            Prefer = fields.Values("prefer"),
            Party = fields.Value("party") is null ? null : fields.Truth("party", otherwise: true),
            AboutParties = fields.Truth("about-parties", otherwise: false),
            Near = fields.Value("near"),
            IsList = fields.Truth("list", otherwise: false),
            Separator = Raw(fields, "separator") ?? ", ",
            LastSeparator = Raw(fields, "last-separator") ?? " and ",
        };
        if (slot.Description.Length == 0)
        {
            Problem(key, TemplateMessages.NoDescription(name));
        }

        return new DeclaredSlot(slot, (int)key.Start.Line, (int)key.Start.Column);
    }

    private void Problem(YamlNode node, Wording message) => problems.At((int)node.Start.Line, (int)node.Start.Column, message);

    private FactKind ReadKind(YamlFields fields, YamlNode key, string name)
    {
        if (fields.Value("kind") is not { } word)
        {
            Problem(key, TemplateMessages.NoKind(name));
        }
        else if (word.All(char.IsAsciiLetterLower) && Enum.TryParse<FactKind>(word, ignoreCase: true, out var kind))
        {
            return kind;
        }
        else
        {
            fields.Problem("kind", TemplateMessages.UnknownKind(word));
        }

        return default;
    }

    // A slot is of its template's topic unless it says otherwise; one that stands near another is found by the sentence.
    private IReadOnlyList<string> ReadTopics(YamlFields fields)
    {
        var topics = fields.Values("topic");
        if (topics is [AnyTopic])
        {
            return [];
        }

        foreach (var topic in topics)
        {
            FrontMatterReader.CheckTopic(topic, fields, lexicon);
        }

        return topics.Count > 0 || templateTopic.Length == 0 || fields.Node("near") is not null ? topics : [templateTopic];
    }

    // The blanks of a separator are part of it.
    private static string? Raw(YamlFields fields, string key) => (fields.Node(key) as YamlScalarNode)?.Value;
}
