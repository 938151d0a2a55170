using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Clauses;

/// <summary>What the tests of templates share: a small lexicon that no later change of the shipped lists can shake, a template head, facts.</summary>
internal static class ClauseSamples
{
    internal static Lexicon Lexicon { get; } = new()
    {
        States =
        [
            new StateEntry("United States", ["U.S."], ["American"], "Washington, D.C.", "U.S.", "USA"),
            new StateEntry("Japan", [], ["Japanese"], "Tokyo", "Japan", "JPN"),
            new StateEntry("India", [], ["Indian"], "New Delhi", "India", "IND"),
            new StateEntry("South Korea", ["ROK"], ["South Korean"], "Seoul", "ROK", "KOR"),
        ],
        Treaties =
        [
            new TreatyEntry(
                "US-Japan Security Treaty", "Treaty of Mutual Cooperation and Security between the United States of America and Japan", [],
                ["United States", "Japan"]),
        ],
    };

    internal static FillContext Context { get; } = new(["United States", "Japan"], [], null, null);

    /// <summary>A head with four optional slots, of which those the body names are declared.</summary>
    internal static string Head(string body)
    {
        string[] slots =
        [
            "  one: {kind: money, topic: any, description: the sum}\n", "  two: {kind: count, topic: any, description: the number}\n",
            "  three: {kind: place, topic: any, description: the place}\n", "  four: {kind: position, topic: any, description: the point}\n",
        ];
        var used = string.Concat(slots.Where(slot => body.Contains(slot.Split(':')[0].Trim(), StringComparison.Ordinal)));
        return $"---\nid: ports\ntitle: Ports\ntopic: infrastructure\nslots:{(used.Length == 0 ? " {}" : "")}\n{used}---\n";
    }

    internal static IReadOnlyList<TemplatePart> Body(string body, bool usesAll = true) => Parse(Head(usesAll ? body : "") + body).Body;

    internal static ClauseTemplate Parse(string content)
    {
        var (template, problems) = TemplateParser.Parse("ports.md", content, Lexicon);
        Assert.Equal([], problems.Select(problem => problem.ToString()));
        return template!;
    }

    /// <summary>A source with one sentence a line, each holding the marked words of one fact.</summary>
    internal static (Source Source, IReadOnlyList<Fact> Facts) Read(string id, SourceDetails details, params (string Marked, FactValue Value, Modality Modality)[] sentences)
    {
        var parsed = sentences.Select(sentence => MarkedText.Parse(sentence.Marked)).ToList();
        var source = new Source(new SourceId(id), string.Join('\n', parsed.Select(sentence => sentence.Text)), details);
        var facts = new List<Fact>();
        var start = 0;
        for (var i = 0; i < parsed.Count; i++)
        {
            facts.Add(new Fact(
                source.Quote(parsed[i].Span.Shift(start)), TextSpan.At(start, parsed[i].Text.Length), sentences[i].Value, ["infrastructure"],
                sentences[i].Modality, Attribution.Document, "test"));
            start += parsed[i].Text.Length + 1;
        }

        return (source, facts);
    }

    internal static FilledClause Fill(ClauseTemplate template, params (Source Source, IReadOnlyList<Fact> Facts)[] read) =>
        TemplateFiller.Fill(template, [.. read.SelectMany(pair => pair.Facts)], read.ToDictionary(pair => pair.Source.Id, pair => pair.Source), Context, Lexicon);
}
