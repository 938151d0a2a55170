using System.Globalization;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Templates;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Finds the texts a clause can be compared with, and compares it with the one asked for.</summary>
public static class ClauseComparisons
{
    private const string RevisionKey = "revision:";

    public static ClauseComparison Make(
        Clause clause, ClauseTemplate? template, IReadOnlyList<LinkedPassage> links, IReadOnlyList<ClauseRevision> revisions, string? against, CommitmentComparer comparer)
    {
        var texts = Texts(template, links, revisions, against).ToList();
        var chosen = texts.FirstOrDefault(text => text.Choice.Key == against) ?? texts.FirstOrDefault();
        return new ClauseComparison(
            [.. texts.Select(text => text.Choice)],
            chosen?.Choice,
            chosen is null ? null : Redline.Compare(chosen.Words, clause.Text),
            chosen is null ? [] : comparer.Compare(chosen.Words, clause.Text));
    }

    private static IEnumerable<Text> Texts(ClauseTemplate? template, IReadOnlyList<LinkedPassage> links, IReadOnlyList<ClauseRevision> revisions, string? against)
    {
        foreach (var source in links.Where(link => link.Stands).GroupBy(link => link.Source!.Id))
        {
            var details = source.First().Source!.Details;
            yield return new Text(new ComparisonChoice($"source:{source.Key.Value}", $"Source: {details.Title} ({SourceWording.Weight(details)})"), Passages([.. source]));
        }

        if (template is not null)
        {
            yield return new Text(new ComparisonChoice("template", $"Template: {template.Title}"), TemplateWording.Of(template));
        }

        var previous = revisions.Count > 1 ? revisions[^2] : null;
        var asked = against?.StartsWith(RevisionKey, StringComparison.Ordinal) == true
            ? revisions.FirstOrDefault(revision => Key(revision) == against)
            : null;
        foreach (var revision in new[] { previous, asked }.OfType<ClauseRevision>().DistinctBy(revision => revision.Number))
        {
            yield return new Text(
                new ComparisonChoice(Key(revision), revision == previous ? $"Previous revision ({revision.Number})" : $"Revision {revision.Number}"), revision.Text);
        }
    }

    private static string Key(ClauseRevision revision) => RevisionKey + revision.Number.ToString(CultureInfo.InvariantCulture);

    // The sentences the clause rests on, each once, in the order of the source.
    private static string Passages(IReadOnlyList<LinkedPassage> links)
    {
        var text = links[0].Source!.Text;
        var sentences = links.Select(link => link.Fact?.Sentence ?? SentenceAround(text, link.Link.Quotation.Span));
        return string.Join(' ', sentences.Distinct().Order().Select(span => span.Of(text)));
    }

    private static TextSpan SentenceAround(string text, TextSpan words) =>
        Sentences.Of(text).Where(sentence => sentence.Overlaps(words)).Aggregate(words, (all, sentence) => all.Cover(sentence));

    private sealed record Text(ComparisonChoice Choice, string Words);
}
