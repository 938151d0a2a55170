using System.Xml.Linq;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Text;
using StatementDraft.Web.Language;

namespace StatementDraft.Web.Tests.Language;

public sealed class SentencesTests
{
    [Fact]
    public void File_HasEverySentenceThatTheCoreSaysAndNoOther()
    {
        var said = SpokenSentences.Patterns().Select(Texts.NameOf).ToHashSet(StringComparer.Ordinal);
        var given = Entries().Select(data => (string)data.Attribute("name")!).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(said);
        Assert.Empty(said.Except(given));
        Assert.Empty(given.Except(said));
    }

    [Fact]
    public void File_NamesASentenceByItsEnglishWords() =>
        Assert.All(Entries(), data => Assert.Equal((string)data.Attribute("name")!, Texts.NameOf(data.Element("value")!.Value)));

    [Fact]
    public void Of_Sentence_IsItsEnglishWords()
    {
        var rule = ConventionRules.All.Single(rule => rule.Id == "R23");

        Assert.Equal("Figures that add up", Texts.Of(rule.Title));
    }

    [Fact]
    public void Of_SentenceWithParts_TakesThemAsTheyStand()
    {
        Wording said = $"In the source only “{"{0}"}” does this, not “{"<b>"}”.";

        Assert.Equal("In the source only “{0}” does this, not “<b>”.", Texts.Of(said));
    }

    private static IEnumerable<XElement> Entries() => XDocument.Load(Path.Combine(Checkout.Root, "web", "Language", "Sentences.resx")).Root!.Elements("data");
}
