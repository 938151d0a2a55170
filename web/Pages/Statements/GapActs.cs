using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>A person fills a gap with her own words and names the passage they rest on.</summary>
public sealed class GapActs(StatementStore statements, SourceStore sources)
{
    private const int LongestWords = 2000;
    private const int MostPlaces = 2;

    public async Task<ActOutcome?> WriteAsync(string id, string clauseId, string slot, string words, string sourceId, string passage, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        var source = await sources.FindAsync([.. statement.SourceIds.Where(one => one.Value == sourceId)], cancellation) is [var found, ..] ? found : null;
        var places = source is null || passage.Length == 0 ? [] : Anchor.Places(passage, source.Text, MostPlaces);
        var problem = clause.Gaps.All(gap => gap.Slot != slot) ? Texts.Of("The clause has no gap “{0}” any more.", slot)
            : words.Length == 0 ? Texts.Of("Write the words that fill the gap.")
            : words.Length > LongestWords || words.Contains('\0', StringComparison.Ordinal) ? Texts.Of("These words cannot fill a gap: they are too long, or hold a character that cannot be kept.")
            : source is null ? Texts.Of("Choose one of the sources of this statement.")
            : passage.Length == 0 ? Texts.Of("Copy the words of the source that yours rest on.")
            : places.Count == 0 ? Texts.Of("“{0}” does not stand in “{1}”. Copy the words exactly as they stand there.", passage, source.Details.Title)
            : places.Count > 1 ? Texts.Of("“{0}” stands in several places of “{1}”. Copy more of the sentence.", passage, source.Details.Title)
            : null;
        return problem is not null
            ? new ActRefused(statement, problem)
            : await statements.ActAsync(statement.With(GapWriting.Write(clause, slot, words, source!.Quote(places[0]))), readVersion, $"wrote {slot}, naming a passage of “{source.Details.Title}”", cancellation);
    }
}
