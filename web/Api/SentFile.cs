using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Http.Features;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Api;

/// <summary>Reads a source that is sent as a file: a multipart form with one file, and fields named as in JSON for what the file does not say of itself.</summary>
public static class SentFile
{
    private static readonly string[] Fields = ["title", "publisher", "publishedOn", "kind", "tier", "language", "url"];
    private static readonly FormOptions Limits = new() { MultipartBodyLengthLimit = RequestSizes.MaxJson, ValueCountLimit = 64 };

    /// <summary>Whether the body is a multipart form.</summary>
    public static bool IsSent(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>The fields with the text of the file, and the document as read; or the answer that says what is wrong.</summary>
    public static async Task<(NewSourceRequest? Sent, ReadDocument? Document, IResult? Refusal)> ReceiveAsync(
        HttpRequest request, IValidator<NewSourceRequest> validator, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(validator);
        if (await ReadAsync(request, cancellation) is not { } form)
        {
            return (null, null, Refusals.Malformed($"The body is no multipart form that can be read to its end, or it is larger than {RequestSizes.MaxJson / 1_000_000} MB."));
        }

        var unknown = form.Keys.Except(Fields).ToDictionary(field => field, field => new[] { $"There is no field '{field}' beside a file." });
        if (unknown.Count > 0)
        {
            return (null, null, Refusals.UnknownFields(unknown));
        }

        if (form.Files is not [var file])
        {
            return (null, null, Refusals.Invalid("file", "Send one file with each request, in the part 'file'."));
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        var (document, problems) = SourceReader.ReadFile(file.FileName, bytes.ToArray());
        if (document is null)
        {
            return (null, null, Refusals.Invalid(problems));
        }

        var (sent, refusal) = await JsonBody.ValidateAsync(RequestOf(form, document), validator, cancellation);
        return sent is null ? (null, null, refusal) : (sent, document, null);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(Limits, cancellation);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static NewSourceRequest RequestOf(IFormCollection form, ReadDocument document)
    {
        return new NewSourceRequest(
            Field("title") ?? document.Header.Title, document.Text, Field("publisher"), Field("publishedOn"), Field("kind"), Tier(Field("tier")), Field("language"), Field("url"));

        string? Field(string name) => form.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;

        // What is no number is no tier either, and is told like one out of range.
        static int? Tier(string? sent) => sent is null ? null : int.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var tier) ? tier : 0;
    }
}
