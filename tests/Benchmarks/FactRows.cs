using System.Globalization;
using System.Text.Json.Nodes;
using StatementDraft.Core.Facts;

namespace StatementDraft.Benchmarks;

/// <summary>A row of the gold or of a prediction, with the scorer's names for the fields.</summary>
internal sealed record FactRow(string Doc, string Kind, int Start, int Length, JsonObject Value, bool Optional)
{
    internal int End => Start + Length;

    internal static List<FactRow> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()).Select(row => new FactRow(
            row["doc"]!.GetValue<string>(), row["kind"]!.GetValue<string>(), row["start"]!.GetValue<int>(), row["length"]!.GetValue<int>(),
            row["value"]!.AsObject(), row["optional"]?.GetValue<bool>() ?? false))];

    internal static FactRow Of(string doc, Fact fact) => new(doc, Word(fact.Kind), fact.Span.Start, fact.Span.Length, ValueOf(fact.Value), false);

    internal string ToJson() =>
        new JsonObject { ["doc"] = Doc, ["kind"] = Kind, ["start"] = Start, ["length"] = Length, ["value"] = Value.DeepClone() }.ToJsonString();

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Qualifier(Qualifier? qualifier) => qualifier switch
    {
        Core.Facts.Qualifier.UpTo => "up_to",
        Core.Facts.Qualifier.AtLeast => "at_least",
        { } other => Word(other),
        null => null,
    };

    private static JsonObject ValueOf(FactValue value) => value switch
    {
        MoneyValue money => new() { ["currency"] = money.Currency, ["amount"] = money.Amount, ["qualifier"] = Qualifier(money.Qualifier), ["purpose"] = money.Purpose, ["payer"] = money.Payer, ["period"] = money.Period },
        CountValue count => new() { ["amount"] = count.Amount, ["unit"] = count.Unit, ["qualifier"] = Qualifier(count.Qualifier) },
        PercentValue percent => new() { ["amount"] = percent.Amount, ["qualifier"] = Qualifier(percent.Qualifier) },
        DateValue date => new() { ["iso"] = date.Iso, ["resolved"] = date.Resolved?.ToString("O", CultureInfo.InvariantCulture) },
        PersonValue person => new() { ["canonical"] = person.Name, ["title"] = person.Title, ["country"] = person.Country },
        OrganizationValue organization => new() { ["canonical"] = organization.Name },
        PlaceValue place => new() { ["canonical"] = place.Name, ["metonym"] = place.Metonym },
        TreatyValue treaty => new() { ["canonical"] = treaty.Name, ["article"] = treaty.Article },
        QuoteValue quote => new() { ["speaker"] = quote.Speaker, ["attribution"] = Word(quote.Attribution), ["scare"] = quote.Scare },
        PositionValue position => new()
        {
            ["actor"] = position.Actor,
            ["stance"] = position.Stance,
            ["object"] = position.Object,
            ["modality"] = Word(position.Modality),
            ["attribution"] = Word(position.Attribution),
            ["topic"] = position.Topic,
        },
        MeetingValue meeting => new() { ["participants"] = new JsonArray([.. meeting.Participants.Select(name => JsonValue.Create(name))]), ["place"] = meeting.Place, ["iso"] = meeting.When, ["first"] = meeting.First },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "No scorer fields for this kind."),
    };
}
