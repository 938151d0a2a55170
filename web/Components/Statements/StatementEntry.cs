namespace StatementDraft.Web.Components.Statements;

/// <summary>What a person typed of a statement's particulars; words as typed, so that nothing is lost where they cannot be read.</summary>
public sealed class StatementEntry
{
    public string? Title { get; set; }

    /// <summary>One a line.</summary>
    public string? Parties { get; set; }

    /// <summary>One a line, in the order of the parties.</summary>
    public string? Participants { get; set; }

    public string? Date { get; set; }

    public string? Place { get; set; }

    public string? ProfileId { get; set; }

    /// <summary>The statement that it accompanies; empty where it stands by itself.</summary>
    public string? CompanionOf { get; set; }

    /// <summary>The source whose paragraphs it starts from; empty for an empty statement.</summary>
    public string? StartFrom { get; set; }

    public string[] SourceIds { get; set; } = [];

    public string[] PrecedentIds { get; set; } = [];

    public static IReadOnlyList<string> Lines(string? entry) =>
        (entry ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
