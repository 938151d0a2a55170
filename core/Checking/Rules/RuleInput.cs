using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>What a rule may look at.</summary>
/// <param name="Text">The text that is checked: a clause, or the whole.</param>
/// <param name="Topic">The clause's topic, where it has one.</param>
/// <param name="Blanks">Where words are still missing, in order.</param>
/// <param name="Sources">The chosen sources.</param>
/// <param name="Lists">The lists.</param>
/// <param name="Claims">The claims, judged.</param>
/// <param name="Disagreements">Where the sources disagree, and what was decided about it.</param>
internal sealed record RuleInput(
    string Text, string? Topic, IReadOnlyList<TextSpan> Blanks, EvidenceBase Sources, ConventionLists Lists, IReadOnlyList<Claim> Claims, Disagreements Disagreements)
{
    /// <summary>The statement that the text is of; null for a text by itself, which has no title, parties, date or place.</summary>
    public Statement? Statement { get; init; }

    /// <summary>How far the clause has come; null for a text by itself.</summary>
    public ClauseStatus? Status { get; init; }

    /// <summary>Precedents, companion, house style and severities.</summary>
    public StatementSetting Setting { get; init; } = StatementSetting.None;

    /// <summary>The places of the clause whose words are not agreed, or were not; empty for a text by itself.</summary>
    public IReadOnlyList<Bracket> Brackets { get; init; } = [];

    /// <summary>A claim of this text judged against other texts than its sources.</summary>
    public Func<Claim, EvidenceBase, Claim> Again { get; init; } = (claim, _) => claim;

    /// <summary>The parties in the order of this copy; empty where the text is no statement's.</summary>
    public IReadOnlyList<string> Parties => Statement?.Parties ?? [];

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => Lists.Lexicon;

    /// <summary>The earlier agreed texts, the newest first: the precedents chosen for the statement, and the statements among its sources.</summary>
    public IReadOnlyList<Source> Precedents =>
    [
        .. (Setting.Precedents?.Sources ?? []).Concat(Sources.Sources.Where(source => source.Details.Kind == SourceKind.Statement))
            .DistinctBy(source => source.Id)
            .OrderByDescending(source => source.Details.PublishedOn).ThenBy(source => source.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>A list of conventions.yml; empty where the desk has taken it out.</summary>
    public IReadOnlyList<string> List(string name) => Lists.Words(name);

    /// <summary>Where the listed words stand, whole and in any case, or with their capitals where <paramref name="exactCase"/>.</summary>
    public IReadOnlyList<TextSpan> Find(string list, bool exactCase = false) => Lists.Find(list, exactCase, Text);

    /// <summary>What stands between quotation marks, which keeps its words.</summary>
    public IReadOnlyList<TextSpan> Quoted => [.. Matching.Quotations.In(Text, new TextSpan(0, Text.Length))];

    /// <summary>Whether the text speaks of something.</summary>
    public bool Mentions(string words) => Text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
