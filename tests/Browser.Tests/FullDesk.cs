using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Browser.Tests;

/// <summary>A statement of 30 clauses on 20 sources, invented and the same in every run: what the desk is measured with.</summary>
internal static class FullDesk
{
    private const int Clauses = 30;
    private const int Sources = 20;
    private const int SentencesOfASource = 30;
    private const int SentencesOfAClause = 4;

    private static readonly string[] s_states = ["Norland", "Sudmark", "Ostavia", "Westria"];
    private static readonly string[] s_acts = ["will send", "agreed to build", "is expected to buy", "reaffirmed its commitment to keep", "plans to modernize", "welcomed the delivery of"];
    private static readonly string[] s_things = ["patrol ships", "wind turbines", "hospital beds", "weather stations", "freight trains", "rescue helicopters", "research grants"];
    private static readonly string[] s_places = ["in Port Ada", "along the northern border", "in the coming year", "under the treaty of 1998", "with the help of both parliaments"];

    /// <summary>Stores it and gives its id and the id of a clause in the middle.</summary>
    public static async Task<(string Statement, string Clause)> StoreAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<SourceStore>();
        var sources = new List<Source>();
        for (var number = 0; number < Sources; number++)
        {
            var text = string.Join("\n\n", Enumerable.Range(0, SentencesOfASource).Select(sentence => Sentence(number * SentencesOfASource + sentence)).Chunk(3).Select(chunk => string.Join(' ', chunk)));
            sources.Add((await store.AddAsync(text, new SourceDetails($"Report {number + 1}", SourceKind.News, $"Paper {number + 1}", new DateOnly(2025, 2, 1).AddDays(number)))).Source);
        }

        var statements = services.GetRequiredService<StatementStore>();
        var empty = await statements.CreateAsync(new NewStatement("Talks in Port Ada", ["Norland", "Sudmark"], [], new DateOnly(2025, 3, 1), "Port Ada", [.. sources.Select(source => source.Id)], []));
        var saved = (Saved)await statements.SaveAsync(empty with { Clauses = [.. Enumerable.Range(0, Clauses).Select(number => Clause(number, sources))] }, empty.Version, "drafted");
        return (saved.Statement.Id, $"c{Clauses / 2}");
    }

    private static Clause Clause(int number, List<Source> sources)
    {
        var facts = Enumerable.Range(0, SentencesOfAClause).Select(sentence => ((number * 7 + sentence * 11) * 13) % (Sources * SentencesOfASource)).ToList();
        var sentences = facts.Select(Sentence).ToList();
        var text = string.Join(' ', sentences);
        var links = new List<EvidenceLink>();
        var at = 0;
        foreach (var (fact, sentence) in facts.Zip(sentences))
        {
            var source = sources[fact / SentencesOfASource];
            var words = Figure(fact);
            var quotation = source.Quote(TextSpan.At(source.Text.IndexOf(sentence, StringComparison.Ordinal) + sentence.IndexOf(words, StringComparison.Ordinal), words.Length));
            links.Add(new EvidenceLink(TextSpan.At(at + sentence.IndexOf(words, StringComparison.Ordinal), words.Length), words, null, null, quotation, LinkState.Exact));
            at += sentence.Length + 1;
        }

        return new Clause($"c{number}", null, null, $"Matter {number + 1}", text, ClauseStatus.Draft, 1, links, [], []);
    }

    private static string Figure(int fact) => string.Create(CultureInfo.InvariantCulture, $"{10 + fact * 17 % 900} {s_things[fact % s_things.Length]}");

    private static string Sentence(int fact) =>
        $"{s_states[fact % s_states.Length]} {s_acts[fact % s_acts.Length]} {Figure(fact)} {s_places[fact % s_places.Length]}, together with {s_states[(fact + 1 + fact % 3) % s_states.Length]}.";
}
