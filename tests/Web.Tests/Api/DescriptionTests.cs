using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

/// <summary>What <c>/openapi/v1.json</c> says is what there is.</summary>
[Collection(ApiSite.Shared)]
public sealed class DescriptionTests(ApiSite site)
{
    private static readonly string[] Calls =
    [
        "get /api/sources", "get /api/sources/{id}", "get /api/sources/{id}/facts", "get /api/statements/{id}", "get /api/statements/{id}/check",
        "get /api/statements/{id}/export", "get /api/statements/{id}/gate", "get /api/templates", "post /api/check", "post /api/compare", "post /api/extract", "post /api/sources",
        "post /api/statements", "post /api/statements/{id}/draft", "put /api/statements/{id}/clauses/{clauseId}",
    ];

    [Fact]
    public async Task Description_HasEveryCallAndNoOther()
    {
        var document = (await site.GetAsync("/openapi/v1.json")).Json;

        Assert.Equal(Calls, Operations(document).Select(call => $"{call.Method} {call.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryCall_AskedForNothingAndWithNothing_AnswersAsDescribedAndNeverBreaks()
    {
        var document = (await site.GetAsync("/openapi/v1.json")).Json;

        foreach (var (method, path, operation) in Operations(document))
        {
            var address = path.Replace("{id}", "nobody", StringComparison.Ordinal).Replace("{clauseId}", "nothing", StringComparison.Ordinal);
            var hasBody = operation["requestBody"] is not null;

            var answer = await site.SendAsync(new HttpMethod(method.ToUpperInvariant()), address, hasBody ? "{}" : null);

            Assert.True(answer.Status < 500, $"{method} {path} answered {answer.Status}: {answer.Text}");
            Assert.True(operation["responses"]![$"{answer.Status}"] is not null, $"{method} {path} answered {answer.Status}, which is not described.");
            Assert.True(answer.Status < 400 || answer.Type == "application/problem+json", $"{method} {path} answered {answer.Type}.");
        }
    }

    [Fact]
    public async Task Schemas_OfBodiesAndAnswers_NameTheirFields()
    {
        var document = (await site.GetAsync("/openapi/v1.json")).Json;
        var schemas = document["components"]!["schemas"]!;

        Assert.Equal(["after", "before", "language"], Fields(schemas["CompareRequest"]!));
        Assert.Equal(["length", "start"], Fields(schemas["SpanShape"]!));
        Assert.Equal(["verbatim", "supported", "partly-supported", "contradicted", "not-found"], schemas["Verdict"]!["enum"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(11, schemas["FactValueShape"]!["anyOf"]!.AsArray().Count);
        Assert.All(Operations(document), call => Assert.False(string.IsNullOrEmpty((string?)call.Operation["summary"]), call.Path));
    }

    private static IEnumerable<string> Fields(JsonNode schema) => schema["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Method, string Path, JsonNode Operation)> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Key, path.Key, operation.Value);
}
