using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatementDraft.Web.Language;

namespace StatementDraft.Web.Tests.Language;

public sealed partial class ScriptTextsTests
{
    [Fact]
    public void File_HasEveryTextThatAScriptSaysAndNoOther()
    {
        var said = Scripts().SelectMany(script => Said().Matches(script)).Select(match => Texts.NameOf(Regex.Unescape(match.Groups["text"].Value))).ToHashSet(StringComparer.Ordinal);
        var given = Given().Select(data => (string)data.Attribute("name")!).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(said);
        Assert.Empty(said.Except(given));
        Assert.Empty(given.Except(said));
    }

    [Fact]
    public void File_NamesATextByItsEnglishWords() => Assert.All(Given(), data => Assert.Equal((string)data.Attribute("name")!, Texts.NameOf(data.Element("value")!.Value)));

    [Fact]
    public void Scripts_SaySentencesOnlyByTheFile() => Assert.Empty(Scripts().SelectMany(script => Sentence().Matches(script)).Select(match => match.Value));

    [Theory]
    [InlineData("""say("Not saved.");""")]
    [InlineData("""button.textContent = "Mark it";""")]
    [InlineData("""say(`There is no ${name}.`);""")]
    public void Sentence_OfAScriptAlone_IsFound(string script) => Assert.Matches(Sentence(), script);

    [Fact]
    public void Block_InTheLanguageOfTheScripts_IsNone() => Assert.Null(ScriptTexts.Block());

    [Fact]
    public void Block_InAnotherLanguage_HasWhatIsSaidOtherwiseAndCannotBeLeft()
    {
        var block = ScriptTexts.Block(name => name switch { "Saved" => "Gespeichert</script>", "Saving" => "Saving", _ => null })!;

        Assert.DoesNotContain('<', block);
        var (english, said) = Assert.Single(JsonSerializer.Deserialize<Dictionary<string, string>>(block)!);
        Assert.Equal(("Saved", "Gespeichert</script>"), (english, said));
    }

    private static IEnumerable<XElement> Given() => XDocument.Load(Path.Combine(Checkout.Root, "web", "Language", "Scripts.resx")).Root!.Elements("data");

    private static IEnumerable<string> Scripts() =>
        from file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "web"), "*.js", SearchOption.AllDirectories)
        where !Path.GetRelativePath(Checkout.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")
        select File.ReadAllText(file);

    [GeneratedRegex("""phrase\(\s*"(?<text>(?:[^"\\]|\\.)*)"\)""")]
    private static partial Regex Said();

    // Words with a space between them that begin with a capital: what a script asks by, or calls a key, is one word.
    [GeneratedRegex("""(?<!phrase\(\s*)["`](?:[A-Z][a-z]+|[A-Z]) [^"`\n]+["`]|(?:textContent = |aria-label", )"[^"]+["]""")]
    private static partial Regex Sentence();
}
