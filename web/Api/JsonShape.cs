using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Api;

/// <summary>Compares a JSON body with the type it is to become and names every difference at once, by field.
/// The serializer stops at the first and speaks of .NET types.</summary>
public sealed class JsonShape
{
    /// <summary>Fields that the type does not have.</summary>
    public Dictionary<string, string[]> Unknown { get; } = [];

    /// <summary>Fields with a value of another type, or with text that cannot be kept.</summary>
    public Dictionary<string, string[]> Wrong { get; } = [];

    public static JsonShape Of(JsonElement element, JsonTypeInfo type)
    {
        var shape = new JsonShape();
        shape.Compare(element, type, "");
        return shape;
    }

    private void Compare(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind == JsonValueKind.Null && path.Length > 0 && !path.EndsWith(']'))
        {
            return;
        }

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                CompareFields(element, type, path);
                break;
            case JsonTypeInfoKind.Object:
                Wrong[path] = [$"The field '{path}' has to be an object."];
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                var items = type.Options.GetTypeInfo(type.ElementType!);
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    Compare(item, items, $"{path}[{index}]");
                }

                break;
            case JsonTypeInfoKind.Enumerable:
                Wrong[path] = [$"The field '{path}' has to be a list."];
                break;
            default:
                if (ValueProblem(element, type.Type, path) is { } problem)
                {
                    Wrong[path] = [problem];
                }

                break;
        }
    }

    private void CompareFields(JsonElement element, JsonTypeInfo type, string path)
    {
        foreach (var field in element.EnumerateObject())
        {
            var name = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            if (type.Properties.FirstOrDefault(property => property.Name == field.Name) is { } known)
            {
                Compare(field.Value, type.Options.GetTypeInfo(known.PropertyType), name);
            }
            else
            {
                var fields = string.Join(", ", type.Properties.Select(property => property.Name));
                Unknown[name] = [$"There is no field '{name}'; the fields are {fields}."];
            }
        }
    }

    private static string? ValueProblem(JsonElement element, Type type, string path)
    {
        if (type == typeof(int) || type == typeof(int?))
        {
            return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _) ? null : $"The field '{path}' has to be a whole number.";
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return $"The field '{path}' has to be text.";
        }

        try
        {
            var text = element.GetString()!;
            return text.Contains('\0', StringComparison.Ordinal) ? $"The field '{path}' holds a NUL character, as binary files do: send the text itself."
                : Intake.IsWellFormed(text) ? null
                : HalfCharacter(path);
        }
        catch (InvalidOperationException)
        {
            // The reader's own answer to a lone \ud800.
            return HalfCharacter(path);
        }
    }

    private static string HalfCharacter(string path) =>
        $"The field '{path}' holds half of a character (an unpaired surrogate), so it cannot be kept as it stands.";
}
