using StatementDraft.Core.Checking.Review;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>What sort of thing stands in the way of release.</summary>
public enum GateItemKind
{
    /// <summary>A finding that blocks.</summary>
    Finding,

    /// <summary>A claim that nobody has ticked.</summary>
    Claim,

    /// <summary>A choice between sources.</summary>
    Choice,

    /// <summary>A gap.</summary>
    Gap,

    /// <summary>A bracket.</summary>
    Bracket,

    /// <summary>Somebody objects to the clause.</summary>
    Objection,
}

/// <summary>One thing that stands in the way.</summary>
/// <param name="ClauseId">Where; absent for the statement as a whole.</param>
/// <param name="Span">In the clause's text.</param>
/// <param name="Rule">Of a finding.</param>
/// <param name="Text">What the finding says, or the words that are open or unticked.</param>
public sealed record GateItemShape(GateItemKind Kind, string? ClauseId, SpanShape? Span, string? Rule, string Text);

/// <summary>The text that was released last.</summary>
/// <param name="Differs">Whether the text has changed since.</param>
public sealed record ReleaseShape(string Sha256, int Version, string By, DateTimeOffset At, bool Differs);

/// <summary>What stands between a statement and its release.</summary>
/// <param name="Sha256">Of the clean text as it stands (format=txt).</param>
public sealed record GateShape(bool Ready, string Sentence, string Sha256, IReadOnlyList<GateItemShape> InTheWay, ReleaseShape? Released)
{
    public static GateShape Of(Gate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new GateShape(
            gate.IsReady,
            gate.Sentence,
            gate.Print.Hex,
            [.. gate.Blocking.Select(finding => new GateItemShape(GateItemKind.Finding, null, null, finding.Key.Rule, finding.Finding.Message)), .. gate.Review.LostObjections.Select(ItemOf), .. gate.Clauses.SelectMany(ItemsOf)],
            gate.Released is { } released ? new ReleaseShape(released.Print.Hex, released.Version, released.By, released.At, gate.DiffersFromReleased) : null);
    }

    private static IEnumerable<GateItemShape> ItemsOf(ReviewedClause clause)
    {
        var id = clause.Clause.Id;
        return clause.Objections.Select(ItemOf)
            .Concat(clause.Open.Select(words => new GateItemShape(KindOf(words.Kind), id, SpanShape.Of(words.Span), null, words.Words)))
            .Concat(clause.Blocking.Select(finding => new GateItemShape(GateItemKind.Finding, id, SpanShape.Of(finding.Key.Span), finding.Key.Rule, finding.Finding.Message)))
            .Concat(clause.Unticked.Select(claim => new GateItemShape(GateItemKind.Claim, id, SpanShape.Of(claim.Key.Span), null, claim.Key.Words)));
    }

    private static GateItemShape ItemOf(Objection objection) => new(GateItemKind.Objection, objection.ClauseId, null, null, objection.Reason);

    private static GateItemKind KindOf(OpenKind kind) => kind switch
    {
        OpenKind.Choice => GateItemKind.Choice,
        OpenKind.Gap => GateItemKind.Gap,
        OpenKind.Bracket => GateItemKind.Bracket,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
