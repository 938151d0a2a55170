using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary>A body that was read and found good, or the answer that says what is wrong with it.</summary>
public readonly record struct Received<T>(T? Value, IResult? Refusal)
    where T : class;

/// <summary>Reads JSON bodies. What is wrong is told with its place (400) or by field (422), all at once.</summary>
public static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static async Task<Received<T>> ReceiveAsync<T>(this HttpRequest request, IValidator<T> validator, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(validator);
        if (!IsJson(request.ContentType))
        {
            return new(null, TypedResults.Problem(
                "The body has to be JSON, with the header Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType));
        }

        if (await ReadAsync(request, cancellation) is not { } bytes)
        {
            return new(null, TypedResults.Problem(
                RequestSizes.TooLarge(RequestSizes.MaxJson), statusCode: StatusCodes.Status413PayloadTooLarge));
        }

        var (value, refusal) = Parse<T>(bytes.WrittenMemory, request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        if (value is null)
        {
            return new(null, refusal);
        }

        return await ValidateAsync(value, validator, cancellation);
    }

    /// <summary>The value where it is good, otherwise what is wrong by field.</summary>
    public static async Task<Received<T>> ValidateAsync<T>(T value, IValidator<T> validator, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(validator);
        var validation = await validator.ValidateAsync(value, cancellation);
        return validation.IsValid ? new(value, null) : new(null, Refusals.Invalid(ByField(validation)));
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType ?? "").Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<ArrayBufferWriter<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>(Math.Clamp((int)(request.ContentLength ?? 0) + 1, 4096, RequestSizes.MaxJson + 1));
        while (await request.Body.ReadAsync(bytes.GetMemory(4096), cancellation) is > 0 and var read)
        {
            bytes.Advance(read);
            if (bytes.WrittenCount > RequestSizes.MaxJson)
            {
                return null;
            }
        }

        return bytes;
    }

    private static (T? Value, IResult? Refusal) Parse<T>(ReadOnlyMemory<byte> bytes, JsonSerializerOptions options)
        where T : class
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            return (null, Refusals.Malformed("The body is not text in UTF-8."));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, Refusals.Malformed("The body has to be a JSON object, in braces."));
            }

            var shape = JsonShape.Of(document.RootElement, options.GetTypeInfo(typeof(T)));
            return shape.Unknown.Count > 0 ? (null, Refusals.UnknownFields(shape.Unknown))
                : shape.Wrong.Count > 0 ? (null, Refusals.Invalid(shape.Wrong))
                : (document.RootElement.Deserialize<T>(options), null);
        }
        catch (JsonException problem)
        {
            return (null, Refusals.Malformed(Place(problem)));
        }
        catch (InvalidOperationException)
        {
            return (null, Refusals.Malformed("A field's name holds half of a character (an unpaired surrogate)."));
        }
    }

    private static string Place(JsonException problem) => problem.LineNumber is { } line && problem.BytePositionInLine is { } position
        ? string.Create(CultureInfo.InvariantCulture, $"The body is not well-formed JSON: see line {line + 1}, byte {position + 1}.")
        : "The body is not well-formed JSON, or it has the same field twice.";

    private static Dictionary<string, string[]> ByField(FluentValidation.Results.ValidationResult validation) => validation.Errors
        .Select(error => (Name: error.PropertyName, Field: FieldName(error.PropertyName), error.ErrorMessage))
        .GroupBy(error => error.Field)
        .ToDictionary(
            field => field.Key,
            field => field.Select(error => error.ErrorMessage.Replace($"'{error.Name}'", $"'{error.Field}'", StringComparison.Ordinal)).Distinct().ToArray());

    // The validator speaks of properties, the sender of fields: Sources[0].Text is sources[0].text.
    private static string FieldName(string property) => string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
