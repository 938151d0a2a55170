using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Components.Precedents;

/// <summary>The ladder of a topic as a page shows it.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">The topic's name.</param>
/// <param name="Steps">Newest first.</param>
/// <param name="Lines">How strength moved.</param>
/// <param name="Circles">Among whose statements one can look.</param>
/// <param name="Older">Statements left out because nobody reads so far down.</param>
public sealed record LadderView(
    string Topic, string Title, IReadOnlyList<LadderStep> Steps, IReadOnlyList<StrengthLine> Lines, IReadOnlyList<LadderCircle> Circles, int Older)
{
    /// <summary>The clause in hand; null on the page of a topic.</summary>
    public LadderDraft? Draft { get; init; }

    /// <summary>What the clause says for the first time in a while.</summary>
    public IReadOnlyList<NovelWords> Novel { get; init; } = [];

    /// <summary>What it commits to for the first time in a while.</summary>
    public IReadOnlyList<NovelCommitment> NovelCommitments { get; init; } = [];

    /// <summary>"these 4 texts": what was compared, and never more.</summary>
    public string Compared => Steps.Count == 1 ? Texts.Of("this one text") : Texts.Of("these {0} texts", Steps.Count);
}

/// <summary>Among whose statements is looked.</summary>
public sealed record LadderCircle(string Name, int Statements, string Href, bool IsShown);

/// <summary>The clause in hand, and what an act on it needs.</summary>
public sealed record LadderDraft(Statement Statement, Clause Clause, string Token = "")
{
    public string Address => AddressOf(Statement.Id, Clause.Id);

    public static string AddressOf(string statement, string clause) => $"/statements/{Uri.EscapeDataString(statement)}/clauses/{Uri.EscapeDataString(clause)}/precedents";
}
