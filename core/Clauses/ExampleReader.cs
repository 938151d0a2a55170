using System.Globalization;
using StatementDraft.Core.Facts;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads an example fill.</summary>
internal sealed class ExampleReader(TemplateProblems problems, IReadOnlyList<DeclaredSlot> slots)
{
    private static readonly string[] Keys = ["name", "parties", "leaders", "date", "place", "facts", "text"];
    private static readonly string[] Needed = ["name", "parties", "text"];
    private static readonly string[] Parameters = ["parties", "leaders", "date", "place"];
    private static readonly string[] FactKeys = ["words", "from", "modality"];

    /// <summary>The example; what is missing is noted and stays empty.</summary>
    public ExampleFill Read(YamlMappingNode map)
    {
        var fields = new YamlFields(map, Keys, problems);
        foreach (var key in Needed.Where(key => fields.Node(key) is null))
        {
            fields.Problem(key, TemplateMessages.ExampleLacks(key));
        }

        var facts = ReadFacts(fields);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in Parameters.Where(name => fields.Values(name).Count > 0))
        {
            values[parameter] = string.Join("; ", fields.Values(parameter));
        }

        foreach (var slot in facts.GroupBy(fact => fact.Slot))
        {
            values[slot.Key] = string.Join("; ", slot.Select(fact => fact.Words));
        }

        return new ExampleFill(fields.Value("name") ?? "", values, fields.Value("text") ?? "")
        {
            Facts = facts,
            Context = new FillContext(fields.Values("parties"), fields.Values("leaders"), ReadDate(fields), fields.Value("place")),
        };
    }

    private static DateOnly? ReadDate(YamlFields fields)
    {
        if (fields.Value("date") is not { } written)
        {
            return null;
        }

        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        fields.Problem("date", TemplateMessages.ExampleNotRead(written, FactKind.Date));
        return null;
    }

    private List<ExampleFact> ReadFacts(YamlFields fields)
    {
        var facts = new List<ExampleFact>();
        if (fields.Node("facts") is null)
        {
            return facts;
        }

        if (fields.Node("facts") is not YamlMappingNode map)
        {
            fields.Problem("facts", TemplateMessages.Map("facts"));
            return facts;
        }

        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (slots.FirstOrDefault(slot => slot.Slot.Name == name) is not { } declared)
            {
                fields.Problem(key, TemplateMessages.Undeclared(name));
                continue;
            }

            var items = value is YamlSequenceNode list ? list.Children : [value];
            facts.AddRange(items.Select(item => ReadFact(declared.Slot, item, fields)).OfType<ExampleFact>());
        }

        return facts;
    }

    private ExampleFact? ReadFact(Slot slot, YamlNode node, YamlFields owner)
    {
        var (words, from, modality) = node switch
        {
            YamlScalarNode scalar => (scalar.Value?.Trim() ?? "", null, null),
            YamlMappingNode map when new YamlFields(map, FactKeys, problems) is var fields =>
                (fields.Value("words") ?? fields.Value("from") ?? "", fields.Value("from"), fields.Value("modality")),
            _ => ("", null, null),
        };
        var firmness = Modality.Stated;
        if (modality is not null && !(modality.All(char.IsAsciiLetterLower) && Enum.TryParse(modality, ignoreCase: true, out firmness)))
        {
            owner.Problem(node, TemplateMessages.UnknownModality(modality));
        }

        if (from is not null && !from.Contains(words, StringComparison.Ordinal))
        {
            owner.Problem(node, TemplateMessages.ExampleNotInFrom(words));
        }
        else if (words.Length == 0 || ExampleValues.Read(slot, words, from ?? words, firmness) is null)
        {
            owner.Problem(node, TemplateMessages.ExampleNotRead(words, slot.Kind));
        }
        else
        {
            return new ExampleFact(slot.Name, words, from ?? words, firmness);
        }

        return null;
    }
}
