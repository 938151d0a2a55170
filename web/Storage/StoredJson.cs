using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Storage;

/// <summary>The JSON of the database: the domain's own records. The API has shapes of its own; this one may change with a migration.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Nothing of this reaches a page as it stands, and Japanese should be readable in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters =
        {
            new SpanConverter(),
            new WordConverter<SourceId>(word => new SourceId(word), id => id.Value),
            new WordConverter<Fingerprint>(word => new Fingerprint(word), print => print.Hex),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellFactValuesApart } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> made of such a value.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Stored JSON holds no {typeof(T).Name}.");

    private static void TellFactValuesApart(JsonTypeInfo type)
    {
        if (!typeof(FactValue).IsAssignableFrom(type.Type))
        {
            return;
        }

        if (type.Type == typeof(FactValue))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
            foreach (var (value, kind) in FactValues)
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(value, kind));
            }
        }

        // The discriminator says it already.
        foreach (var kind in type.Properties.Where(property => property.Name == "kind").ToList())
        {
            type.Properties.Remove(kind);
        }
    }

    private static readonly (Type Value, string Kind)[] FactValues =
    [
        (typeof(MoneyValue), "money"),
        (typeof(CountValue), "count"),
        (typeof(PercentValue), "percent"),
        (typeof(DateValue), "date"),
        (typeof(PersonValue), "person"),
        (typeof(OrganizationValue), "organization"),
        (typeof(PlaceValue), "place"),
        (typeof(TreatyValue), "treaty"),
        (typeof(QuoteValue), "quote"),
        (typeof(PositionValue), "position"),
        (typeof(MeetingValue), "meeting"),
    ];

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var start, var end] ? new TextSpan(start, end) : throw new JsonException("A span is two numbers.");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class WordConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is a word."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
