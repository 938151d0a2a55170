namespace StatementDraft.Web.Components.Live;

/// <summary>Words of a clause that is being typed, and what is to be said of them. The script that shows it knows kinds, never what they mean.</summary>
/// <param name="Start">Where they begin, in UTF-16 units of the text that was sent.</param>
/// <param name="End">Where they end; the position itself is no part of them.</param>
/// <param name="Kind">How they look: a verdict ("supported"), a finding's weight ("block"), "departs", "linked", "altered", "gap", "choice", "bracket", "comment".</param>
/// <param name="Name">What is said first: "Contradicted".</param>
/// <param name="Says">One sentence.</param>
public sealed record LiveMark(int Start, int End, string Kind, string Name, string Says)
{
    /// <summary>The source's words; null where there are none.</summary>
    public string? Words { get; init; }

    /// <summary>What the source is called.</summary>
    public string? Source { get; init; }

    /// <summary>Where its passage is shown.</summary>
    public string? Href { get; init; }
}

/// <summary>What the desk tells of a clause that is being typed.</summary>
/// <param name="Summary">What a screen reader hears: "2 supported, 1 contradicted. 1 gap."</param>
/// <param name="Findings">What the outline says of the clause; empty where nothing asks for a look.</param>
/// <param name="Marks">In the order of the text, of those that begin together the longer first.</param>
public sealed record LiveCheck(string Summary, string Findings, IReadOnlyList<LiveMark> Marks);
