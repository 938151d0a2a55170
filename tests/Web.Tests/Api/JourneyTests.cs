using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

/// <summary>The main job as a program does it, on the samples that ship.</summary>
[Collection(ApiSite.Shared)]
public sealed class JourneyTests(ApiSite site)
{
    [Fact]
    public async Task Sources_Draft_Check_Edit_Export()
    {
        var texts = new Dictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "templates", "samples"), "*.txt").Order(StringComparer.Ordinal))
        {
            var added = await site.PostAsync("/api/sources", new JsonObject { ["text"] = await File.ReadAllTextAsync(file) });
            Assert.Equal(201, added.Status);
            var id = (string)added.Json["id"]!;
            texts[id] = (string)(await site.GetAsync(added.Headers["Location"])).Json["text"]!;
            AssertFactsStand(await site.GetAsync($"/api/sources/{id}/facts"), texts[id]);
        }

        var made = await site.PostAsync("/api/statements", new JsonObject
        {
            ["title"] = "Joint Statement",
            ["parties"] = new JsonArray("United States", "Japan"),
            ["date"] = "2025-02-07",
            ["place"] = "Washington, D.C.",
            ["sourceIds"] = new JsonArray([.. texts.Keys.Select(id => (JsonNode)id)]),
        });
        var path = made.Headers["Location"];
        var drafted = await site.PostAsync($"{path}/draft", new JsonObject());
        Assert.Equal(200, drafted.Status);
        AssertLinksStand(drafted.Json, texts);

        AssertEveryClaimIsJudged(await site.GetAsync($"{path}/check"), drafted.Json, texts);

        var clause = drafted.Json["clauses"]!.AsArray().First(clause => clause!["links"]!.AsArray().Count > 0)!;
        var edited = await site.PutAsync(
            $"{path}/clauses/{clause["id"]}", new JsonObject { ["text"] = $"Today, {clause["text"]}" }, ("If-Match", drafted.Headers["ETag"]));
        Assert.Equal(200, edited.Status);
        Assert.Equal(
            clause["links"]!.AsArray().Select(link => (int)link!["span"]!["start"]! + 7),
            edited.Json["links"]!.AsArray().Select(link => (int)link!["span"]!["start"]!));

        var file1 = await site.GetAsync($"{path}/export?format=md");
        Assert.Contains("Today, ", file1.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_TextThatReadingChanges_CarriesTheFormThatItsOffsetsReferTo()
    {
        var answer = await site.PostAsync("/api/extract", new JsonObject { ["text"] = "Japan may invest\u00A0up to $3 billion.\r\n", ["publishedOn"] = "2025-02-03", ["kind"] = "news" });

        Assert.Equal("Japan may invest up to $3 billion.", (string)answer.Json["text"]!);
        AssertFactsStand(answer, (string)answer.Json["text"]!);
        var money = Assert.Single(answer.Json["facts"]!.AsArray(), fact => (string)fact!["kind"]! == "money")!;
        Assert.Equal(("USD", 3_000_000_000m, "up_to"), ((string)money["value"]!["currency"]!, (decimal)money["value"]!["amount"]!, (string)money["value"]!["qualifier"]!));
    }

    [Fact]
    public async Task Extract_TextThatStaysAsItIs_CarriesNone()
    {
        var answer = await site.PostAsync("/api/extract", new JsonObject { ["text"] = "Japan may invest up to $3 billion." });

        Assert.Null(answer.Json["text"]);
        Assert.NotEmpty(answer.Json["facts"]!.AsArray());
    }

    [Fact]
    public async Task Check_SourcesSentAndStored_AreTellApartAndQuotedAsSent()
    {
        const string Sent = "\uFEFFJapan will invest $3 billion in energy.  \r\n\r\nNothing else was said.\r\n";
        var stored = await site.AddSourceAsync("Stored", "The ministers praised the harbour of Lisbon.");

        var answer = await site.PostAsync("/api/check", new JsonObject
        {
            ["text"] = "Japan will invest $4 billion in energy.\nThe ministers praised the harbour of Lisbon.",
            ["sources"] = new JsonArray(new JsonObject { ["id"] = "mine", ["text"] = Sent, ["publishedOn"] = "2025-02-03", ["kind"] = "statement" }),
            ["sourceIds"] = new JsonArray(stored),
            ["topic"] = "energy",
        });

        Assert.Equal(200, answer.Status);
        var claims = answer.Json["claims"]!.AsArray();
        var wrong = claims[0]!["evidence"]![0]!;
        Assert.Equal(("mine", 0), ((string)wrong["sourceId"]!, (int)wrong["sourceIndex"]!));
        Assert.Equal((string)wrong["quote"]!, Cut(Sent, wrong["span"]!));
        Assert.Contains((string)claims[0]!["verdict"]!, new[] { "contradicted", "not-found", "partly-supported" });
        Assert.All(claims[0]!["findings"]!.AsArray(), index => Assert.InRange((int)index!, 0, answer.Json["findings"]!.AsArray().Count - 1));

        var right = claims[^1]!;
        Assert.Equal(("verbatim", stored), ((string)right["verdict"]!, (string)right["evidence"]![0]!["sourceId"]!));
        Assert.Null(right["evidence"]![0]!["sourceIndex"]);
    }

    [Fact]
    public async Task Check_AgainstNothing_FindsNothing()
    {
        var answer = await site.PostAsync("/api/check", new JsonObject { ["text"] = "Japan will invest $4 billion in energy." });

        Assert.All(answer.Json["claims"]!.AsArray(), claim => Assert.Equal("not-found", (string)claim!["verdict"]!));
        Assert.Equal(422, (await site.PostAsync("/api/check", new JsonObject { ["text"] = "A.", ["sourceIds"] = new JsonArray("nobody") })).Status);
    }

    [Fact]
    public async Task Compare_TwoTexts_RebuildsBothAndNamesTheChange()
    {
        const string Before = "We strongly oppose any attempt.\nWe welcome the talks.";
        const string After = "We oppose any attempt.\nWe welcome the talks.";

        var answer = await site.PostAsync("/api/compare", new JsonObject { ["before"] = Before, ["after"] = After, ["language"] = "en" });

        var segments = answer.Json["segments"]!.AsArray();
        Assert.Equal(Before, string.Concat(segments.Where(segment => segment!["before"] is not null).Select(segment => Cut(Before, segment!["before"]!))));
        Assert.Equal(After, string.Concat(segments.Where(segment => segment!["after"] is not null).Select(segment => Cut(After, segment!["after"]!))));
        Assert.Contains(answer.Json["commitments"]!.AsArray(), change => (string)change!["change"]! == "weakened" && (string)change["after"]!["text"]! is { Length: > 0 });
    }

    private static void AssertFactsStand(Answer answer, string text)
    {
        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Json["facts"]!.AsArray());
        Assert.All(answer.Json["facts"]!.AsArray(), fact => Assert.Equal((string)fact!["text"]!, Cut(text, fact["span"]!)));
    }

    private static void AssertLinksStand(JsonNode statement, Dictionary<string, string> texts)
    {
        var clauses = statement["clauses"]!.AsArray();
        Assert.NotEmpty(clauses);
        var links = clauses.SelectMany(clause => clause!["links"]!.AsArray()).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal((string)link!["quote"]!, Cut(texts[(string)link["sourceId"]!], link["sourceSpan"]!)));
    }

    private static void AssertEveryClaimIsJudged(Answer check, JsonNode statement, Dictionary<string, string> texts)
    {
        Assert.Equal(200, check.Status);
        Assert.Equal(
            statement["clauses"]!.AsArray().Select(clause => (string)clause!["id"]!),
            check.Json["clauses"]!.AsArray().Select(clause => (string)clause!["clauseId"]!));
        foreach (var (clause, judged) in statement["clauses"]!.AsArray().Zip(check.Json["clauses"]!.AsArray()))
        {
            Assert.All(judged!["claims"]!.AsArray(), claim => Assert.Equal((string)claim!["text"]!, Cut((string)clause!["text"]!, claim["span"]!)));
            Assert.All(
                judged["claims"]!.AsArray().SelectMany(claim => claim!["evidence"]!.AsArray()),
                evidence => Assert.Equal((string)evidence!["quote"]!, Cut(texts[(string)evidence["sourceId"]!], evidence["span"]!)));
        }
    }

    private static string Cut(string text, JsonNode span) => text.Substring((int)span["start"]!, (int)span["length"]!);
}
