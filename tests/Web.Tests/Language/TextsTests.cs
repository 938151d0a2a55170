using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bunit;
using StatementDraft.Web.Language;

namespace StatementDraft.Web.Tests.Language;

public sealed partial class TextsTests : BunitContext
{
    [Fact]
    public void File_HasEveryTextThatAPageAsksForAndNoOther()
    {
        var asked = Sources().SelectMany(file => Asked().Matches(File.ReadAllText(file)))
            .Select(match => Texts.NameOf(Regex.Unescape(match.Groups["text"].Value))).ToHashSet(StringComparer.Ordinal);
        var given = XDocument.Load(Path.Combine(Checkout.Root, "web", "Language", "Texts.resx")).Root!.Elements("data")
            .Select(data => (string)data.Attribute("name")!).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(given));
        Assert.Empty(given.Except(asked));
    }

    [Fact]
    public void File_NamesATextByItsEnglishWords() => Assert.All(
        XDocument.Load(Path.Combine(Checkout.Root, "web", "Language", "Texts.resx")).Root!.Elements("data"),
        data => Assert.Equal((string)data.Attribute("name")!, Texts.NameOf(data.Element("value")!.Value)));

    [Theory]
    [InlineData("Sources", "Sources")]
    [InlineData("sources", "sources")]
    [InlineData("No file has this text", "No file has this text")]
    public void Of_Text_IsItsEnglishWords(string english, string shown) => Assert.Equal(shown, Texts.Of(english));

    [Fact]
    public void Of_TextWithParts_WritesNumbersTheSameOnEveryMachine()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1,200 of 2.5 are {kept}", Texts.Of("{0:N0} of {1} are {{kept}}", 1200, 2.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void With_Elements_StandInTheirPlaces()
    {
        var shown = Render(Texts.With("Choose {1}, or {0} {{it}}.", builder => builder.AddMarkupContent(0, "<b>leave</b>"), builder => builder.AddContent(0, "<one>")));

        shown.MarkupMatches("Choose &lt;one&gt;, or <b>leave</b> {it}.");
    }

    private static IEnumerable<string> Sources() =>
        from file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "web"), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml"
        where !Path.GetRelativePath(Checkout.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")
        select file;

    [GeneratedRegex("""Texts\.(?:Of|With)\(\s*"(?<text>(?:[^"\\]|\\.)*)"[,)]""")]
    private static partial Regex Asked();
}
