using System.Text.Json.Serialization;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A statement with its clauses.</summary>
/// <param name="CompanionOf">The statement it accompanies; absent where it stands by itself.</param>
public sealed record StatementShape(
    string Id,
    string Title,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Participants,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Place,
    int Version,
    IReadOnlyList<string> SourceIds,
    IReadOnlyList<string> PrecedentIds,
    string? CompanionOf,
    IReadOnlyList<ClauseShape> Clauses)
{
    public static StatementShape Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementShape(
            statement.Id,
            statement.Title,
            statement.Parties,
            statement.Participants,
            statement.Date,
            statement.Place,
            statement.Version,
            [.. statement.SourceIds.Select(id => id.Value)],
            [.. statement.PrecedentIds.Select(id => id.Value)],
            statement.CompanionOf,
            [.. statement.Clauses.Select(ClauseShape.Of)]);
    }
}
