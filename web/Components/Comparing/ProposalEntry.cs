namespace StatementDraft.Web.Components.Comparing;

/// <summary>What a person pasted to compare with; words as typed.</summary>
public sealed class ProposalEntry
{
    public string? Name { get; set; }

    public string? Text { get; set; }

    public IFormFile? File { get; set; }
}
