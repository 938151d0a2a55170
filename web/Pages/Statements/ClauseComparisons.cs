using System.Globalization;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Templates;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Finds the texts a clause can be compared with, and compares it with the one asked for.</summary>
public sealed class ClauseComparisons(SourceStore sources, StatementStore statements, WholeTexts wholes, Catalogue catalogue)
{
    /// <summary>The clause against <paramref name="against"/>; against the first text of the list where that is not there.</summary>
    public async Task<ClauseComparison> ReadAsync(Statement statement, Clause clause, string? against, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(clause);
        var asked = ComparisonKey.Parse(against);
        var near = await NearAsync(statement, clause, cancellation);
        var choices = near.Select(text => text.Choice).Concat((await wholes.ListAsync(statement, cancellation)).Select(choice => choice with { IsNear = false })).ToList();
        var chosen = choices.Find(choice => choice.Key.IsSame(asked)) ?? (near.Count > 0 ? choices[0] : null);
        if (chosen is null)
        {
            return new ClauseComparison(choices, null, null, [], []);
        }

        var key = chosen.Key.IsSame(asked) ? asked! : chosen.Key;
        var (other, passages) = near.Find(text => text.Choice == chosen) is { } text
            ? (text.Words, [])
            : Passage(await wholes.PassagesAsync(statement, key, cancellation) ?? [], clause, ref key);
        var stretch = StretchOf(other, clause, key);
        var redline = RedlineDecisions.Make(clause.Id, clause.Text, key, stretch.Of(other), catalogue.Lexicon) with { Lead = other[..stretch.Start], Tail = other[stretch.End..] };
        return new ClauseComparison(choices, chosen, redline, passages, catalogue.Current.Comparer.Compare(redline.Redline.Before, redline.Redline.After));
    }

    /// <summary>The clause's words against those of one key; null where the other text is not there.</summary>
    public async Task<DecidableRedline?> RedlineAsync(Statement statement, Clause clause, ComparisonKey key, CancellationToken cancellation)
    {
        var comparison = await ReadAsync(statement, clause, key.ToString(), cancellation);
        return comparison.Chosen?.Key.IsSame(key) == true ? comparison.Redline : null;
    }

    // A clause is held against what a paragraph of agreed language says of its matter. Of a proposal every word is the other side's: nothing is left out.
    private static TextSpan StretchOf(string passage, Clause clause, ComparisonKey key) => key.Kind == ComparedKind.Precedent
        ? LikePassages.StretchOf(passage, clause.Text)
        : new TextSpan(0, passage.Length);

    // A version of the statement holds the clause itself; of every other whole text it is the paragraph asked for, or the one most like it.
    private static (string Words, IReadOnlyList<string> Passages) Passage(IReadOnlyList<Passage> passages, Clause clause, ref ComparisonKey key)
    {
        if (key.Kind == ComparedKind.Version)
        {
            return (passages.FirstOrDefault(passage => passage.Key == clause.Id)?.Text ?? "", []);
        }

        var texts = passages.Select(passage => passage.Text).ToList();
        var index = key.Passage is { } number && number <= texts.Count ? number - 1 : LikePassages.Nearest(clause.Text, texts) ?? 0;
        key = key with { Passage = index + 1 };
        return (texts.ElementAtOrDefault(index) ?? "", texts);
    }

    private async Task<List<NearText>> NearAsync(Statement statement, Clause clause, CancellationToken cancellation)
    {
        var material = await sources.LoadAsync([.. statement.SourceIds.Union(clause.Links.Select(link => link.Quotation.SourceId))], cancellation);
        var revisions = await statements.RevisionsAsync(statement.Id, clause.Id, cancellation);
        var template = catalogue.Templates.FirstOrDefault(template => template.Id == clause.TemplateId);
        return [.. Near(LinkedPassage.Of(clause, material.Sources, material.Facts), template, revisions)];
    }

    private static IEnumerable<NearText> Near(IReadOnlyList<LinkedPassage> links, ClauseTemplate? template, IReadOnlyList<ClauseRevision> revisions)
    {
        foreach (var source in links.Where(link => link.Stands).GroupBy(link => link.Source!.Id))
        {
            var details = source.First().Source!.Details;
            yield return new NearText(
                new ComparisonChoice(new ComparisonKey(ComparedKind.Source, source.Key.Value), Texts.Of("Source: {0} ({1})", details.Title, SourceWording.Weight(details))), Passages([.. source]));
        }

        if (template is not null)
        {
            yield return new NearText(new ComparisonChoice(new ComparisonKey(ComparedKind.Template), Texts.Of("Template: {0}", template.Title)), TemplateWording.Of(template));
        }

        // The last revision is the clause itself.
        foreach (var revision in revisions.SkipLast(1).Reverse())
        {
            var number = revision.Number.ToString(CultureInfo.InvariantCulture);
            var isPrevious = revision.Number == revisions[^1].Number - 1;
            yield return new NearText(
                new ComparisonChoice(new ComparisonKey(ComparedKind.Revision, number), isPrevious ? Texts.Of("Previous revision ({0})", number) : Texts.Of("Revision {0}", number), isPrevious), revision.Text);
        }
    }

    // The sentences the clause rests on, each once, in the order of the source.
    private static string Passages(IReadOnlyList<LinkedPassage> links)
    {
        var text = links[0].Source!.Text;
        var sentences = links.Select(link => link.Fact?.Sentence ?? SentenceAround(text, link.Link.Quotation.Span));
        return string.Join(' ', sentences.Distinct().Order().Select(span => span.Of(text)));
    }

    private static TextSpan SentenceAround(string text, TextSpan words) =>
        Sentences.Of(text).Where(sentence => sentence.Overlaps(words)).Aggregate(words, (all, sentence) => all.Cover(sentence));

    private sealed record NearText(ComparisonChoice Choice, string Words);
}
