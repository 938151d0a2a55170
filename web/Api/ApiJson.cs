using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Api;

/// <summary>How the API writes JSON: camelCase, the words of the API for closed sets, and nothing for what is not known.</summary>
public static class ApiJson
{
    public static void Configure(JsonSerializerOptions json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.PropertyNameCaseInsensitive = false;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // The answers are never part of a page, so "’" and Japanese may stand as they are.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new JsonStringEnumConverter<Qualifier>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
