using StatementDraft.Core.Clauses;
using StatementDraft.Core.Clauses.Formats;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Clauses;

/// <summary>What holds for any facts and any template.</summary>
public sealed class TemplateFillerLaws
{
    private static readonly FactKind[] Kinds = Enum.GetValues<FactKind>();
    private static readonly Modality[] Modalities = Enum.GetValues<Modality>();

    [Fact]
    public void Fill_Anything_SegmentsAreTheTextAndFactWordsAreTheFact()
    {
        var random = new Random(19600119);
        for (var round = 0; round < 400; round++)
        {
            var (slots, body) = MakeTemplate(random);
            var template = new ClauseTemplate("t", "T", "infrastructure", "T", slots, body, [], "");
            var read = MakeSource(random);

            var filled = ClauseSamples.Fill(template, read);

            Assert.Equal(filled.Text, string.Concat(filled.Segments.Select(segment => segment.Span.Of(filled.Text))));
            Assert.Equal(filled.Segments.Select(segment => segment.Span).Order(), filled.Segments.Select(segment => segment.Span));
            foreach (var words in filled.Segments.OfType<FactWords>())
            {
                Assert.Equal(words.Slot.Kind, words.Fact.Kind);
                Assert.True(words.Fact.Quotation.StandsIn(read.Source));
                Assert.Contains(words.Span.Of(filled.Text), PossibleWords(words, body));
            }

            foreach (var gap in filled.Segments.OfType<GapWords>())
            {
                Assert.Equal($"[{gap.Reason}]", gap.Span.Of(filled.Text));
            }
        }
    }

    private static IEnumerable<string?> PossibleWords(FactWords words, IReadOnlyList<TemplatePart> parts) => parts.SelectMany(part => part switch
    {
        SlotPart slot when slot.Slot == words.Slot.Name => [FactFormats.Write(words.Fact, slot.Format, ClauseSamples.Context, ClauseSamples.Lexicon)],
        RestingWords resting when resting.Slot == words.Slot.Name => ["words that rest"],
        OptionalPassage passage => [.. PossibleWords(words, passage.Parts), .. PossibleWords(words, passage.Otherwise)],
        SeriesPart series => series.Items.SelectMany(item => PossibleWords(words, item)),
        Alternatives alternatives => alternatives.Wordings.SelectMany(wording => PossibleWords(words, wording)),
        _ => Enumerable.Empty<string?>(),
    });

    private static (List<Slot> Slots, List<TemplatePart> Body) MakeTemplate(Random random)
    {
        var slots = Enumerable.Range(0, random.Next(1, 6)).Select(i => new Slot(
            $"s{i}", Kinds[random.Next(Kinds.Length)], $"thing {i}", random.Next(2) == 0 ? "infrastructure" : null, random.Next(2) == 0,
            random.Next(3) == 0 ? ["port*"] : [])
        {
            IsList = random.Next(4) == 0,
            Near = i > 0 && random.Next(4) == 0 ? "s0" : null,
        }).ToList();
        return (slots, MakeParts(random, slots, 0));
    }

    private static List<TemplatePart> MakeParts(Random random, List<Slot> slots, int depth) =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => MakePart(random, slots, depth))];

    private static TemplatePart MakePart(Random random, List<Slot> slots, int depth)
    {
        var slot = slots[random.Next(slots.Count)];
        return random.Next(depth > 2 ? 4 : 7) switch
        {
            0 => new FixedWords(random.Next(3) switch { 0 => " and then,\n\n ", 1 => "x.  Y ", _ => " " }),
            1 => new SlotPart(slot.Name, FactFormats.Of(slot.Kind)[random.Next(FactFormats.Of(slot.Kind).Count)]),
            2 => new RestingWords(slot.Name, [new FixedWords(" words that\nrest ")]),
            3 => new ParameterPart("parties", random.Next(2) == 0 ? "pair" : null),
            4 => new OptionalPassage(MakeParts(random, slots, depth + 1), MakeParts(random, slots, depth + 1)),
            5 => new SeriesPart([MakeParts(random, slots, depth + 1), MakeParts(random, slots, depth + 1), MakeParts(random, slots, depth + 1)]),
            _ => new Alternatives(slot.Name, [MakeParts(random, slots, depth + 1), MakeParts(random, slots, depth + 1)]),
        };
    }

    private static (Source Source, IReadOnlyList<Fact> Facts) MakeSource(Random random) => ClauseSamples.Read(
        "a", new SourceDetails("A"),
        [.. Enumerable.Range(0, random.Next(1, 12)).Select(i =>
            ($"Ports {i} had ⟦{(random.Next(2) == 0 ? "up to " : "")}{i} words⟧ of it.", MakeValue(random), Modalities[random.Next(Modalities.Length)]))]);

    private static FactValue MakeValue(Random random)
    {
        Qualifier? qualifier = random.Next(2) == 0 ? null : (Qualifier)random.Next(4);
        return Kinds[random.Next(Kinds.Length)] switch
        {
            FactKind.Money => new MoneyValue(random.Next(2) == 0 ? "USD" : "INR", random.Next(3) == 0 ? null : random.Next(), null, qualifier, null, random.Next(2) == 0 ? "Port Fund" : null),
            FactKind.Count => new CountValue(random.Next(), "cranes", random.Next(3) == 0 ? 9_999_999_999m : null, qualifier),
            FactKind.Percent => new PercentValue(random.Next(100), null, qualifier),
            FactKind.Date => new DateValue(random.Next(3) switch { 0 => "2025-02-07", 1 => "2025-02", _ => "weekday:Friday" }),
            FactKind.Person => new PersonValue("Ann Example", random.Next(2) == 0 ? "Minister" : null),
            FactKind.Organization => new OrganizationValue("Port Fund"),
            FactKind.Place => new PlaceValue("Tokyo", random.Next(2) == 0 ? "Japan" : null),
            FactKind.Treaty => new TreatyValue("US-Japan Security Treaty", random.Next(2) == 0 ? "5" : null),
            FactKind.Quote => new QuoteValue(null, AttributionKind.None, Scare: false),
            FactKind.Position => new PositionValue("Japan", "affirm", "ports", Modality.Stated, AttributionKind.None, "infrastructure"),
            _ => new MeetingValue(["Ann Example"], random.Next(2) == 0 ? "Tokyo" : null, null, First: true),
        };
    }
}
