namespace StatementDraft.Web.Components.Statements;

/// <summary>What the form for one more clause holds, as entered.</summary>
public sealed class AddEntry
{
    /// <summary>"text", "template" or "paragraph".</summary>
    public string? Kind { get; set; }

    public string? Heading { get; set; }

    public string? Text { get; set; }

    public string? Template { get; set; }

    /// <summary>The key of a paragraph of agreed language.</summary>
    public string? Paragraph { get; set; }
}
