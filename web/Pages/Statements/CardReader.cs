using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Precedents;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Pages.Precedents;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Reads what the card shows of the clause in hand; only the view that is asked for is worked out.</summary>
public sealed class CardReader(SourceStore sources, StatementStore statements, StatementReview review, Catalogue catalogue, AgreedStart agreed, LadderReader ladders, ClauseComparisons comparisons)
{
    /// <summary>The views that make sense for the clause: strengths where its template's words stand in it, the review where it is agreed language.</summary>
    public IReadOnlyList<CardView> ViewsOf(Clause clause, IReadOnlyDictionary<SourceId, PrecedentName> precedents)
    {
        var template = catalogue.Templates.FirstOrDefault(template => template.Id == clause.TemplateId);
        return [.. Enum.GetValues<CardView>().Where(view => view switch
        {
            CardView.Strength => template is not null && ClauseStrengths.Of(clause, template).Count > 0,
            CardView.Precedents => ladders.TopicOf(clause) is not null,
            CardView.Agreed => clause.Links.Any(link => precedents.ContainsKey(link.Quotation.SourceId)),
            _ => true,
        })];
    }

    public async Task<CardContent> ReadAsync(Statement statement, Clause clause, DeskPlace place, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
        var template = lists.Templates.FirstOrDefault(template => template.Id == clause.TemplateId);
        switch (place.View)
        {
            case CardView.Evidence:
                var material = await MaterialAsync(statement, clause, cancellation);
                return new EvidenceContent(
                    LinkedPassage.Of(clause, material.Sources, material.Facts, material.Decisions, (source, fact) => HedgeWords.Of(source, fact, lists.Parser)),
                    SlotChoice.Of(clause, template, material.Sources, material.Facts))
                {
                    Sources = [.. material.Sources.Where(source => statement.SourceIds.Contains(source.Id))],
                };
            case CardView.Strength:
                return new StrengthContent(StrengthOffer.Of(clause, template!, lists.Comparer));
            case CardView.Agreed:
                var held = await agreed.ReviewAsync(statement, clause, cancellation);
                return new AgreedContent(held.Points, held.Sources.ToDictionary(source => source.Id));
            case CardView.Redline:
                return new RedlineContent(await comparisons.ReadAsync(statement, clause, place.Against, cancellation));
            case CardView.Precedents:
                return new PrecedentsContent(await ladders.OfClauseAsync(new LadderDraft(statement, clause), ladders.TopicOf(clause)!, null, cancellation));
            case CardView.Check:
                var reviewed = await review.ReadAsync(statement, clause.Id, cancellation);
                return new CheckContent(reviewed.Result, reviewed.Sources, reviewed.Check);
            case CardView.Brackets:
                return new BracketContent(statement.Parties, statement.Clauses.Index().First(one => one.Item.Id == clause.Id).Index + 1, ChosenWords(clause, place.Against));
            case CardView.Comments:
                return new CommentsContent();
            case CardView.History:
                return new HistoryContent([
                    .. from revision in await statements.RevisionsAsync(statement.Id, clause.Id, cancellation)
                       select new RevisionLine(revision.Number, revision.Act, revision.Text, revision.SavedAt)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(place), place.View, "A view without content.");
        }
    }

    // "sentence:12" names the words by where they begin; "all" is the whole clause.
    private static TextSpan? ChosenWords(Clause clause, string? named) => named == "all" ? new TextSpan(0, clause.Text.Length)
        : named?.Split(':', 2) is ["sentence", var start] && Sentences.Of(clause.Text).FirstOrDefault(one => one.Start.ToString(CultureInfo.InvariantCulture) == start) is { IsEmpty: false } sentence ? sentence
        : null;

    // A link may rest on a source that was taken out of the statement since: its words are still shown.
    private Task<SourceMaterial> MaterialAsync(Statement statement, Clause clause, CancellationToken cancellation) =>
        sources.LoadAsync([.. statement.SourceIds.Union(clause.Links.Select(link => link.Quotation.SourceId))], cancellation);
}
