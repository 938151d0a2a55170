using Bunit;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Tests.Components.Facts;

public sealed class FactTextTests : BunitContext
{
    private static readonly IReadOnlyList<NumberedFact> Facts = NumberedFact.Of([Sample.Position, Sample.Money]);

    private IRenderedComponent<FactText> Text => Render<FactText>(text => text
        .Add(it => it.Text, Sample.Text)
        .Add(it => it.Facts, Facts)
        .Add(it => it.Furniture, [Sample.SpanOf("Copyright Example Press")]));

    [Fact]
    public void EveryWordOfTheTextStandsInItOnce()
    {
        var words = Text;
        foreach (var added in words.FindAll(".number"))
        {
            added.Remove();
        }

        Assert.Equal(Sample.Text.Split('\n'), words.FindAll("p").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public void WordsOfAFactLeadToItsEntryInTheList()
    {
        var link = Text.Find($"a[href='#fact-{Sample.Money.Id}']");

        Assert.Equal("up to $2 billion", link.TextContent);
    }

    [Fact]
    public void AFactInsideAnotherKeepsItsOwnLink()
    {
        var outer = Text.Find($"#in-{Sample.Position.Id}");

        Assert.NotNull(outer.QuerySelector($"#in-{Sample.Money.Id} a"));
        Assert.Equal("Positions 1", outer.QuerySelector("a.number")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void NoLinkStandsInALink() => Assert.Empty(Text.FindAll("a a"));

    [Fact]
    public void FurnitureIsMarkedAndNoFact() => Assert.Equal("Copyright Example Press", Text.Find(".furniture").TextContent);

    [Fact]
    public void ListAndTextFindEachOther()
    {
        var list = ListOf(Facts);
        var text = Text;

        Assert.All(list.FindAll("a.value"), link => Assert.NotNull(text.Find(link.GetAttribute("href")!)));
        Assert.All(text.FindAll("a[data-fact]"), link => Assert.NotNull(list.Find(link.GetAttribute("href")!)));
    }

    [Fact]
    public void AnEntrySaysHowFirmlyAndWhoSaysSo()
    {
        var entry = Render<FactEntry>(it => it.Add(component => component.Fact, Facts[1]).Add(component => component.Source, "/sources/s1"));

        Assert.Equal("2 up to $2 billion", entry.Find("a").TextContent);
        Assert.Equal("actor: Norland · expected · says a senior official", entry.Find(".says").TextContent);
    }

    [Fact]
    public void ASourceWithoutFactsSaysWhatIsLookedFor() =>
        Assert.StartsWith("No facts were found", ListOf([]).Find(".title").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<FactList> ListOf(IReadOnlyList<NumberedFact> facts) => Render<FactList>(it => it
        .Add(component => component.Facts, facts)
        .Add(component => component.Shown, facts)
        .Add(component => component.Titles, new Dictionary<string, string>())
        .Add(component => component.Source, "/sources/s1"));
}
