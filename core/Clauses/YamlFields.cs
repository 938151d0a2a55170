using System.Globalization;
using StatementDraft.Core.Text;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads the fields of one YAML map, noting what is not as it should be.</summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, YamlNode> _nodes = new(StringComparer.Ordinal);
    private readonly YamlNode _map;
    private readonly TemplateProblems _problems;

    public YamlFields(YamlMappingNode map, IReadOnlyCollection<string> known, TemplateProblems problems)
    {
        (_map, _problems) = (map, problems);
        foreach (var (keyNode, value) in map.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (known.Contains(key))
            {
                _nodes[key] = value;
            }
            else
            {
                Problem(keyNode, TemplateMessages.UnknownKey(key, known));
            }
        }
    }

    /// <summary>Notes a problem at a node.</summary>
    public void Problem(YamlNode node, Wording message) => _problems.At((int)node.Start.Line, (int)node.Start.Column, message);

    /// <summary>Notes a problem at a field, or at the map where the field is not given.</summary>
    public void Problem(string key, Wording message) => Problem(Node(key) ?? _map, message);

    /// <summary>The node of a field, or null.</summary>
    public YamlNode? Node(string key) => _nodes.GetValueOrDefault(key);

    /// <summary>One value; null where it is not given or empty.</summary>
    public string? Value(string key)
    {
        if (Node(key) is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode scalar)
        {
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
        }

        Problem(node, TemplateMessages.OneValue(key));
        return null;
    }

    /// <summary>One value or several.</summary>
    public IReadOnlyList<string> Values(string key)
    {
        if (Node(key) is not YamlSequenceNode list)
        {
            return Value(key) is { } one ? [one] : [];
        }

        if (list.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Select(child => ((YamlScalarNode)child).Value!)];
        }

        Problem(list, TemplateMessages.ListOfWords(key));
        return [];
    }

    /// <summary>Yes or no.</summary>
    public bool Truth(string key, bool otherwise)
    {
        switch (Value(key)?.ToLowerInvariant())
        {
            case null:
                return otherwise;
            case "yes" or "true":
                return true;
            case "no" or "false":
                return false;
            case var other:
                Problem(key, TemplateMessages.YesOrNo(key, other));
                return otherwise;
        }
    }

    /// <summary>A whole number.</summary>
    public int Number(string key, int otherwise)
    {
        if (Value(key) is not { } value || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out otherwise))
        {
            return otherwise;
        }

        Problem(key, TemplateMessages.WholeNumber(key, value));
        return otherwise;
    }
}
