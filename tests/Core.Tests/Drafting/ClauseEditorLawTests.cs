using StatementDraft.Core.Drafting;
using StatementDraft.Core.Tests.Comparing;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class ClauseEditorLawTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Edit_RandomEditsInARow_KeepsEveryLaw(int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 300; i++)
        {
            var clause = RandomClause(texts);
            for (var edit = 0; edit < 4; edit++)
            {
                var edited = ClauseEditor.Edit(clause, texts.Edited(clause.Text, 1 + texts.Next(3)));
                AssertLaws(clause, edited);
                clause = edited;
            }
        }
    }

    [Fact]
    public void Edit_RandomEditTakenBackAtOnce_RestoresUniqueLinks()
    {
        var texts = new RandomTexts(21);
        for (var i = 0; i < 300; i++)
        {
            var (left, right) = (texts.Text(15), texts.Text(15));
            var clause = LinkedClause.Parse($"{left} Peru will pay ⟦{1000 + i} pesos⟧ for it {right}");

            var altered = ClauseEditor.Edit(clause, $"{left} {texts.Text(4)} {right}");
            var back = ClauseEditor.Edit(altered, clause.Text);

            Assert.Equal("s1:Altered", LinkedClause.States(altered));
            Assert.Equal(clause.Links, back.Links);
        }
    }

    [Fact]
    public void Edit_InsertionAtAnyPlaceOutsideLinks_TouchesNone()
    {
        var clause = LinkedClause.Parse("Peru and ⟦Chile⟧ will pay ⟦$5 million⟧, not $5 million a year, under ⟦Article V⟧ of the treaty that Chile signed.");
        for (var at = 0; at <= clause.Text.Length; at++)
        {
            var isInside = clause.Links.Any(link => link.Span.Start < at && at < link.Span.End);
            if (!isInside && IsBetweenWords(clause.Text, at))
            {
                var edited = ClauseEditor.Edit(clause, clause.Text.Insert(at, " (new words) "));

                Assert.Equal("s1:Exact s2:Exact s3:Exact", LinkedClause.States(edited));
                Assert.All(edited.Links.Zip(clause.Links), pair => Assert.Equal(pair.Second.Span.Start < at ? pair.Second.Span : pair.Second.Span.Shift(13), pair.First.Span));
            }
        }
    }

    private static bool IsBetweenWords(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static Clause RandomClause(RandomTexts texts)
    {
        var clause = LinkedClause.Parse(texts.Text(40));
        var words = Words.Of(clause.Text);
        var links = new List<EvidenceLink>();
        for (var i = 0; i < words.Count; i += 1 + texts.Next(6))
        {
            var last = Math.Min(words.Count - 1, i + texts.Next(3));
            links.Add(LinkedClause.Link(clause.Text, words[i].Span.Cover(words[last].Span), $"s{i}"));
        }

        return clause with { Links = links, Gaps = [.. links.Where((_, i) => i % 4 == 0).Select(link => new Gap(link.Slot!, link.Span, "missing"))] };
    }

    private static void AssertLaws(Clause before, Clause after)
    {
        Assert.Equal(before.Links.Select(link => link.Slot).Order(), after.Links.Select(link => link.Slot).Order());
        Assert.Equal(after.Links.OrderBy(link => link.Span), after.Links);
        Assert.All(after.Links, link => Assert.InRange(link.Span.End, link.Span.Start, after.Text.Length));
        Assert.All(after.Links.Where(link => link.State == LinkState.Exact), link => Assert.Equal(link.Words, link.Span.Of(after.Text), StringComparer.Ordinal));
        Assert.All(after.Links.Where(link => link.State == LinkState.Folded), link => Assert.Equal(WithoutBlanks(link.Words), WithoutBlanks(link.Span.Of(after.Text)), StringComparer.Ordinal));
        foreach (var gap in after.Gaps)
        {
            var old = Assert.Single(before.Gaps, each => each.Slot == gap.Slot);
            Assert.Equal(WithoutBlanks(old.Span.Of(before.Text)), WithoutBlanks(gap.Span.Of(after.Text)), StringComparer.Ordinal);
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
