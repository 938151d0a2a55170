namespace StatementDraft.Web.Components.Statements;

/// <summary>What the card beside the document shows of the clause in hand.</summary>
public enum CardView
{
    /// <summary>Which words rest on which source words; gaps and choices.</summary>
    Evidence,

    /// <summary>The strengths in which its template words it.</summary>
    Strength,

    /// <summary>Agreed language against the sources of this summit.</summary>
    Agreed,

    /// <summary>The clause against another text.</summary>
    Redline,

    /// <summary>Earlier wordings of its topic.</summary>
    Precedents,

    /// <summary>Verdict and findings.</summary>
    Check,

    /// <summary>What is not agreed, who holds what, and what was decided.</summary>
    Brackets,

    /// <summary>What people said about its words.</summary>
    Comments,

    /// <summary>Its revisions.</summary>
    History,
}

/// <summary>Where somebody stands at the desk: the whole state of the page, all of it in its address.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="ClauseId">The clause in hand.</param>
/// <param name="View">What the card shows.</param>
/// <param name="Against">What a redline compares with: "template", "source", "source:ID", "previous", "revision:3".</param>
/// <param name="Editing">Whether the clause in hand is being edited.</param>
public sealed record DeskPlace(string StatementId, string? ClauseId = null, CardView View = CardView.Evidence, string? Against = null, bool Editing = false)
{
    /// <summary>The path of the desk.</summary>
    public string Path => $"/statements/{Uri.EscapeDataString(StatementId)}";

    public string Href
    {
        get
        {
            var query = new List<string>();
            Add(query, "clause", ClauseId);
            Add(query, "view", View == CardView.Evidence ? null : Name(View));
            Add(query, "against", Against);
            Add(query, "edit", Editing ? "1" : null);
            return query.Count == 0 ? Path : $"{Path}?{string.Join('&', query)}";
        }
    }

    public string FormAction(string handler) => $"{Path}?handler={handler}";

    public DeskPlace At(string clauseId) => new(StatementId, clauseId, View == CardView.History ? CardView.Evidence : View);

    public DeskPlace Show(CardView view, string? against = null) => new(StatementId, ClauseId, view, against);

    public static string Name(CardView view) => view switch
    {
        CardView.Evidence => "evidence",
        CardView.Strength => "strength",
        CardView.Agreed => "agreed",
        CardView.Redline => "redline",
        CardView.Precedents => "precedents",
        CardView.Check => "check",
        CardView.Brackets => "brackets",
        CardView.Comments => "comments",
        CardView.History => "history",
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };

    private static void Add(List<string> query, string name, string? value)
    {
        if (value is not null)
        {
            query.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }
}
