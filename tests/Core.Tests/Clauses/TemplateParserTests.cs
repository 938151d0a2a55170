using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Clauses;

public sealed class TemplateParserTests
{
    [Fact]
    public void Parse_WellFormed_ReadsFrontMatterAndWording()
    {
        var template = ClauseSamples.Parse("""
            ---
            id: ports
            title: Ports
            topic: infrastructure
            heading: Ports and railways
            order: 40
            slots:
              amount:
                kind: money
                description: the amount for ports
                required: yes
                words: [port*, harbour]
            ---
            The two sides set aside {{amount}} for ports.
            """);

        Assert.Equal(("ports", "Ports", "infrastructure", "Ports and railways", 40), (template.Id, template.Title, template.Topic, template.Heading, template.Order));
        var slot = Assert.Single(template.Slots);
        Assert.Equal(("amount", FactKind.Money, "the amount for ports", "infrastructure", true), (slot.Name, slot.Kind, slot.Description, slot.Topic, slot.Required));
        Assert.Equal(["port*", "harbour"], slot.Words);
        Assert.Equal(
            [new FixedWords("The two sides set aside "), new SlotPart("amount", null), new FixedWords(" for ports.")], template.Body);
    }

    [Fact]
    public void Parse_EveryPart_IsRead()
    {
        var body = ClauseSamples.Body("{{parties | pair}} {? {{one}} | none ?} {{list: {{two}} | {{three: words {{parties}}}} }} {{choose one: a | b}}");

        Assert.Collection(
            body.Where(part => part is not FixedWords { Words: " " }),
            part => Assert.Equal(new ParameterPart("parties", "pair"), part),
            part => Assert.Equal([new FixedWords(" none ")], Assert.IsType<OptionalPassage>(part).Otherwise),
            part => Assert.Equal(2, Assert.IsType<SeriesPart>(part).Items.Count),
            part => Assert.Equal("one", Assert.IsType<Alternatives>(part).Name));
    }

    [Fact]
    public void Parse_SingleBraceOrBar_IsText() =>
        Assert.Equal([new FixedWords("a { b } c | d. ")], ClauseSamples.Body("a { b } c | d. ", usesAll: false));

    [Theory]
    [InlineData("x {{⟦⟧leaders-note}} y", "The slot {leaders-note} is not declared.")]
    [InlineData("⟦⟧{{one", "The {{ opened here has no closing }}.")]
    [InlineData("a ⟦⟧{? {{one}} b", "The optional passage {? opened here has no closing ?}.")]
    [InlineData("{? {{one}} ?} a ⟦⟧?} b", "This ?} closes nothing.")]
    [InlineData("{? {{one}} ?} a ⟦⟧}} b", "This }} closes nothing.")]
    [InlineData("⟦⟧{{ }} {? {{one}} ?}", "Between {{ and }} a slot or parameter is named first.")]
    [InlineData("{? ⟦⟧{{one two}} ?}", "Between {{ and }} stands a name, alone or with | and a format or : and words.")]
    [InlineData("a {{⟦⟧one}} b", "The slot {one} is optional, so it must stand in an optional passage {? ... ?} or in a list.")]
    [InlineData("{? {{one}} ?} ⟦⟧{? only words ?}", "This optional passage has no optional slot, so nothing could make it vanish.")]
    [InlineData("{{list: {{one}} |⟦⟧ words }}", "This item of the list has no optional slot, so nothing could make it vanish.")]
    [InlineData("{? {{one}} ?} ⟦⟧{{choose a: b}}", "A choice needs at least two wordings, with | between them.")]
    [InlineData("{? {{one}} ?} ⟦⟧{{choose: a | b}}", "A choice needs a name: {{choose name: weaker | stronger}}.")]
    [InlineData("{? {{⟦⟧one | article}} ?}", "{one} has no format 'article'; it has amount, in-full, payer, purpose, period.")]
    [InlineData("{? {{one}} ?} {{⟦⟧parties | long}}", "{parties} has no format 'long'; it has names, pair, count.")]
    [InlineData("{? {{⟦⟧four}} {{one}} ?}", "The slot {four} is a position; the template gives its words: {{four: words}}.")]
    [InlineData("{? {{one: a ⟦⟧{{two}} b}} ?}", "Words that rest on a slot cannot hold another slot, a list or an optional passage.")]
    [InlineData("{? {{one: on {{⟦⟧date}}}} ?}", "Words that rest on a slot may use {{parties}} and {{leaders | count}}, which every statement has, and no other parameter.")]
    [InlineData("{? {{one}} {{choose a:{{choose b:{{choose c:{{choose d:{{choose e:⟦⟧{{choose f:x|y}}|y}}|y}}|y}}|y}}|y}} ?}", "Braces are nested too deeply here.")]
    public void Parse_WordingGoneWrong_SaysWhatAndWhere(string marked, string message)
    {
        var body = MarkedText.Parse(marked);
        var head = ClauseSamples.Head(body.Text);

        var problems = TemplateParser.Parse("ports.md", head + body.Text, ClauseSamples.Lexicon).Problems;

        var place = new Core.Text.TextLines(head + body.Text).PlaceOf(head.Length + body.Span.Start);
        Assert.Contains($"ports.md:{place.Line}:{place.Column}: {message}", problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("", "ports.md:1:1: A template begins with its front matter: a line of three dashes.")]
    [InlineData("---\nid: ports\n", "ports.md:1:1: The front matter opened here has no closing line of three dashes.")]
    [InlineData("---\n- a\n---\nx", "ports.md:1:1: The front matter must be lines of the form 'key: value'.")]
    [InlineData("---\nid: [\n---\nx", "ports.md:3:1: The front matter cannot be read as YAML: While parsing a node, did not find expected node content.")]
    [InlineData("---\nid: &a ports\n---\nx", "ports.md:2:5: The front matter may not use YAML anchors or aliases (& and *); put words that begin with * or & between quotation marks.")]
    [InlineData("---\nid: Ports!\n---\nx", "ports.md:2:5: The id 'Ports!' may have only small letters, digits and hyphens.")]
    [InlineData("---\nid: harbours\n---\nx", "ports.md:2:5: The id 'harbours' differs from the file's name.")]
    [InlineData("---\nid: ports\n---\n", "ports.md:2:1: The template has no title.")]
    [InlineData("---\nid: ports\n---\n\n", "ports.md:4:1: The template has no wording below its front matter.")]
    [InlineData("---\nid: ports\ncolour: red\n---\nx", "ports.md:3:1: The key 'colour' is not known here; known are id, title, topic, heading, order, missing, slots, examples.")]
    [InlineData("---\norder: soon\n---\nx", "ports.md:2:8: The key 'order' takes a whole number, not 'soon'.")]
    [InlineData("---\nslots:\n  a: {kind: gold}\n---\nx", "ports.md:3:13: There is no kind of fact called 'gold'; there are money, count, percent, date, person, organization, place, treaty, quote, position, meeting.")]
    [InlineData("---\nslots:\n  a: {}\n---\nx", "ports.md:3:3: The slot {a} has no kind.")]
    [InlineData("---\nslots:\n  a: {kind: money}\n---\nx", "ports.md:3:3: The slot {a} has no description; a gap is named by it.")]
    [InlineData("---\nslots:\n  date: {kind: date}\n---\nx", "ports.md:3:3: The slot {date} has the name of a parameter or of a word of the template language.")]
    [InlineData("---\nslots:\n  a: {kind: date, required: maybe}\n---\nx", "ports.md:3:29: The key 'required' takes yes or no, not 'maybe'.")]
    [InlineData("---\nslots:\n  a: {kind: date}\n---\nx", "ports.md:3:3: The slot {a} is declared, but the wording does not use it.")]
    [InlineData("---\nslots:\n  a: {kind: date, near: b}\n---\nx", "ports.md:3:3: The slot {a} is near {b}, which is not declared.")]
    [InlineData("---\nslots:\n  a: {kind: date, near: b}\n  b: {kind: date, near: a}\n---\nx", "ports.md:4:3: The slot {b} is near itself, directly or through others.")]
    [InlineData("---\nexamples:\n  - name: one\n---\nx", "ports.md:3:5: The example has no text.")]
    [InlineData("---\nslots:\n  a: {kind: money}\nexamples:\n  - facts: {a: much money}\n---\nx", "ports.md:5:16: The words 'much money' cannot be read as a money.")]
    [InlineData("---\nexamples:\n  - facts: {b: x}\n---\nx", "ports.md:3:13: The slot {b} is not declared.")]
    public void Parse_FileGoneWrong_SaysWhatAndWhere(string content, string message) =>
        Assert.Contains(message, TemplateParser.Parse("ports.md", content, ClauseSamples.Lexicon).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Parse_SeveralFaults_NamesThemAllInOrder()
    {
        var (template, problems) = TemplateParser.Parse("ports.md", "---\nid: ports\nslots:\n  a: {kind: gold}\n---\n{{b}} {{c | d}} ?}", ClauseSamples.Lexicon);

        Assert.Null(template);
        Assert.Equal(
            ["2:1", "2:1", "4:3", "4:3", "4:13", "6:3", "6:9", "6:17"], problems.Select(problem => $"{problem.Line}:{problem.Column}"));
    }

    [Fact]
    public void Parse_UnknownTopic_IsNamedWhereTheLexiconHasTopics()
    {
        var lexicon = ClauseSamples.Lexicon with { Topics = [new Core.Facts.Lists.TopicEntry("energy", "Energy", [], [])] };

        var problems = TemplateParser.Parse("ports.md", "---\nid: ports\ntopic: ports\n---\nx", lexicon).Problems;

        Assert.Contains("ports.md:3:8: The topic 'ports' is not in the list of topics.", problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Parse_TooLong_SaysTheLimit() =>
        Assert.Equal(
            "ports.md:1:1: The file has 70,000 characters; a template has at most 65,536.",
            Assert.Single(TemplateParser.Parse("ports.md", new string('x', 70_000), ClauseSamples.Lexicon).Problems).ToString());

    [Fact]
    public void Parse_ManyFaults_StopsListingThem()
    {
        var problems = TemplateParser.Parse("ports.md", ClauseSamples.Head("") + string.Concat(Enumerable.Repeat("?} ", 200)), ClauseSamples.Lexicon).Problems;

        Assert.Equal(TemplateLimits.Problems + 1, problems.Count);
        Assert.Equal("150 more problems are not listed.", problems[^1].Message);
    }

    [Fact]
    public void Parse_AnyText_NeverThrows()
    {
        string[] pieces =
        [
            "---\n", "id: ports\n", "slots:\n", "  one: {kind: money}\n", "{{", "}}", "{?", "?}", "|", ":", "choose a:", "list:", "one", "[", "{", "- ", "\n", " ", "\"",
            "&a", "*a", "\t", "é", "\uD800", "\0", "examples:\n  - facts:\n", "      one: ", "99999999999999999999 trillion", "---",
        ];
        var random = new Random(20250207);
        for (var round = 0; round < 3000; round++)
        {
            var content = (round % 2 == 0 ? ClauseSamples.Head("") : "") + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));

            var (template, problems) = TemplateParser.Parse("ports.md", content, ClauseSamples.Lexicon);

            Assert.Equal(template is null, problems.Count > 0);
        }
    }

    [Fact]
    public void Parse_DeeplyNestedFrontMatter_IsRefusedAtOnce() =>
        Assert.Equal(
            "The front matter is nested too deeply here.",
            TemplateParser.Parse("ports.md", $"---\nid: {new string('[', 20_000)}\n---\nx", ClauseSamples.Lexicon).Problems[0].Message);
}
