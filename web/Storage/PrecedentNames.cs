using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>An earlier agreed text as a clause taken from it names it.</summary>
/// <param name="Details">Title, date, publisher.</param>
/// <param name="Parties">Who agreed on it, as far as it says so or a person does.</param>
public sealed record PrecedentName(SourceDetails Details, IReadOnlyList<string> Parties);

/// <summary>Names the precedents of statements.</summary>
public sealed class PrecedentNames(SourceStore sources, PrecedentShelf shelf)
{
    /// <summary>The precedents of a statement by id; what is no agreed text, or not there any more, is left out.</summary>
    public async Task<IReadOnlyDictionary<SourceId, PrecedentName>> OfAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.PrecedentIds.Count == 0)
        {
            return new Dictionary<SourceId, PrecedentName>();
        }

        var details = await sources.DetailsAsync(statement.PrecedentIds, cancellation);
        var parties = await shelf.PartiesAsync(statement.PrecedentIds, cancellation);
        return details.Where(one => AgreedLanguage.IsAgreed(one.Value)).ToDictionary(one => one.Key, one => new PrecedentName(one.Value, parties.GetValueOrDefault(one.Key) ?? []));
    }
}
