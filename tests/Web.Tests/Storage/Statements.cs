using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>Statements and clauses for tests, short to write.</summary>
internal static class Statements
{
    public static readonly Source Note = new(
        new SourceId("note"), "The ministers will meet in Lisbon.", new SourceDetails("Note", PublishedOn: new DateOnly(2025, 2, 1)));

    public static NewStatement Start(params SourceId[] sources) => new(
        "Joint Statement", ["Portugal", "Chile"], ["Minister A"], new DateOnly(2025, 2, 7), "Lisbon", sources, []);

    public static Clause Clause(string id, string text, string? template = null) =>
        new(id, template, "alliance", "Heading", text, ClauseStatus.Draft, 0, [], [], []);

    public static Statement Adding(this Statement statement, params Clause[] clauses) => statement with
    {
        Version = statement.Version + 1,
        Clauses = [.. statement.Clauses, .. clauses.Select(clause => clause with { Version = statement.Version + 1 })],
    };

    public static Statement Writing(this Statement statement, string clauseId, string text) =>
        statement.With(statement.Find(clauseId)! with { Text = text });

    public static Clause Rich(string id)
    {
        var place = Fact(new PlaceValue("Lisbon"), Attribution.Document);
        var money = Fact(new MoneyValue("USD", 25_000_000_000m, Qualifier: Qualifier.UpTo), new Attribution(AttributionKind.Anonymous, "an official"));
        var meeting = Fact(new MeetingValue(["A", "B"], "Lisbon", "2025-02", First: true), Attribution.Document);
        return Clause(id, "They met in Lisbon for [amount].") with
        {
            Status = ClauseStatus.AgreedAdRef,
            Links = [new EvidenceLink(new TextSpan(12, 18), "Lisbon", "place", place.Id, place.Quotation, LinkState.Exact)],
            Gaps = [new Gap("amount", new TextSpan(23, 31), "the amount")],
            Conflicts = [new SlotConflict("amount", [money, meeting])],
        };
    }

    private static Fact Fact(FactValue value, Attribution attribution) =>
        new(Note.Quote(new TextSpan(27, 33)), new TextSpan(0, 34), value, ["alliance"], Modality.Expected, attribution, "rule");
}
