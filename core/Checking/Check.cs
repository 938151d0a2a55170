using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>What the sources say of a claim. Never averaged to a score.</summary>
public enum Verdict
{
    /// <summary>The words stand in a source.</summary>
    Verbatim,

    /// <summary>A source says it.</summary>
    Supported,

    /// <summary>A source says part of it, or says it less firmly.</summary>
    PartlySupported,

    /// <summary>A source says otherwise.</summary>
    Contradicted,

    /// <summary>No source says it.</summary>
    NotFound,
}

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The text must not leave the house like this.</summary>
    Block,

    /// <summary>A person should look.</summary>
    Warn,

    /// <summary>Good to know.</summary>
    Inform,
}

/// <summary>The passage that carries (or contradicts) a claim.</summary>
/// <param name="Quotation">The exact words in the source.</param>
/// <param name="Anchor">How surely the claim's words were found there.</param>
public sealed record Evidence(Quotation Quotation, AnchorKind Anchor)
{
    /// <summary>The words of the passage that carry the claim, in offsets of the source, in order and apart; empty where the rule that names the
    /// passage aligns no words.</summary>
    public IReadOnlyList<TextSpan> Matches { get; init; } = [];
}

/// <summary>Something a drafter should know.</summary>
/// <param name="Rule">"R21".</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where, in the text that was checked.</param>
/// <param name="Message">A sentence a drafter understands.</param>
/// <param name="Evidence">The source's words, where there are any.</param>
public sealed record Finding(string Rule, Severity Severity, TextSpan Span, Wording Message, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What the source has in the place of the span ("is expected to"), where its words can be pointed at.</summary>
    public Quotation? Instead { get; init; }
}

/// <summary>The smallest part of a clause that can be true or false, judged.</summary>
/// <param name="Span">In the text that was checked.</param>
/// <param name="Text">The words of the span.</param>
/// <param name="Verdict">The judgement.</param>
/// <param name="Anticipated">The content is there, but the sources only expect, hope, plan or consider it.</param>
/// <param name="Explanation">One sentence that says why.</param>
/// <param name="Evidence">Best first; empty only where nothing comes near.</param>
/// <param name="Findings">Departures from the source in this claim.</param>
/// <param name="Missing">Words of the claim no source carries.</param>
public sealed record Claim(
    TextSpan Span, string Text, Verdict Verdict, bool Anticipated, Wording Explanation,
    IReadOnlyList<Evidence> Evidence, IReadOnlyList<Finding> Findings, IReadOnlyList<TextSpan> Missing)
{
    /// <summary>The sources that say the same by themselves, best first; empty where the claim is not supported.</summary>
    public IReadOnlyList<SourceId> Supporting { get; init; } = [];

    /// <summary>The amounts it states, whatever their unit.</summary>
    internal IReadOnlyList<decimal> Amounts { get; init; } = [];

    /// <summary>Figures and names of a supported claim that another source gives otherwise.</summary>
    public IReadOnlyList<Finding> Conflicts { get; init; } = [];
}

/// <summary>The check of one text. <paramref name="Findings"/> holds those of the claims and those of the whole text, in order of span.</summary>
public sealed record CheckResult(IReadOnlyList<Claim> Claims, IReadOnlyList<Finding> Findings);
