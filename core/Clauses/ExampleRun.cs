using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>An example of a template, run: what the file promises beside what the filler writes.</summary>
/// <param name="Example">The example as written.</param>
/// <param name="Filled">What came out.</param>
public sealed record ExampleRun(ExampleFill Example, FilledClause Filled)
{
    /// <summary>Whether the text came out as the file says, letter for letter.</summary>
    public bool Holds => Filled.Text == Example.Text;

    /// <summary>Runs <paramref name="example"/>. Its facts stand in one small source, each in the sentence it was given with, and are chosen
    /// by the slots as any facts are: kind, cue words, nearness. They have the topic of the slot they were written for.</summary>
    public static ExampleRun Of(ClauseTemplate template, ExampleFill example, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(example);
        var sentences = example.Facts.Select(fact => fact.From).Distinct(StringComparer.Ordinal).ToList();
        if (sentences.Count == 0)
        {
            return new ExampleRun(example, TemplateFiller.Fill(template, [], new Dictionary<SourceId, Source>(), example.Context, lexicon));
        }

        var source = new Source(new SourceId("example"), string.Join('\n', sentences), new SourceDetails(example.Name));
        var facts = example.Facts.Select(fact => MakeFact(template, fact, source, sentences, lexicon)).ToList();
        var sources = new Dictionary<SourceId, Source> { [source.Id] = source };
        return new ExampleRun(example, TemplateFiller.Fill(template, facts, sources, example.Context, lexicon));
    }

    private static Fact MakeFact(ClauseTemplate template, ExampleFact example, Source source, List<string> sentences, Lexicon lexicon)
    {
        var start = sentences.TakeWhile(sentence => sentence != example.From).Sum(sentence => sentence.Length + 1);
        var sentence = TextSpan.At(start, example.From.Length);
        var span = TextSpan.At(start + example.From.IndexOf(example.Words, StringComparison.Ordinal), example.Words.Length);
        var slot = template.FindSlot(example.Slot)!;
        var value = ExampleValues.Named(ExampleValues.Read(slot, example.Words, example.From, example.Modality)!, lexicon);
        return new Fact(
            source.Quote(span), sentence, value, slot.Topic is { } topic ? [topic] : [], example.Modality, Attribution.Document, "example");
    }
}
