using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>What a clause holds, the same in the clause that stands and in its revisions.</summary>
public abstract class ClauseColumns
{
    public required string StatementId { get; set; }

    public required string ClauseId { get; set; }

    /// <summary>The statement's version at which the clause became this.</summary>
    public int Version { get; set; }

    public string? TemplateId { get; set; }

    public string? Topic { get; set; }

    public string Heading { get; set; } = "";

    public string Text { get; set; } = "";

    public ClauseStatus Status { get; set; }

    public IReadOnlyList<EvidenceLink> Links { get; set; } = [];

    public IReadOnlyList<Gap> Gaps { get; set; } = [];

    public IReadOnlyList<SlotConflict> Conflicts { get; set; } = [];

    public IReadOnlyList<Bracket> Brackets { get; set; } = [];

    public Clause ToClause() => new(ClauseId, TemplateId, Topic, Heading, Text, Status, Version, Links, Gaps, Conflicts) { Brackets = Brackets };

    protected void Take(Clause clause)
    {
        Version = clause.Version;
        TemplateId = clause.TemplateId;
        Topic = clause.Topic;
        Heading = clause.Heading;
        Text = clause.Text;
        Status = clause.Status;
        Links = clause.Links;
        Gaps = clause.Gaps;
        Conflicts = clause.Conflicts;
        Brackets = clause.Brackets;
    }
}
