namespace StatementDraft.Web.Api;

/// <summary>A source to be kept.</summary>
public sealed record NewSourceRequest(
    string? Title, string? Text, string? Publisher, string? PublishedOn, string? Kind, int? Tier, string? Language, string? Url);

/// <summary>A text to read facts from.</summary>
public sealed record ExtractRequest(string? Text, string? Title, string? PublishedOn, string? Kind);

/// <summary>What a statement starts with.</summary>
public sealed record NewStatementRequest(
    string? Title,
    IReadOnlyList<string>? Parties,
    string? Date,
    string? Place,
    IReadOnlyList<string>? Participants,
    IReadOnlyList<string>? SourceIds,
    IReadOnlyList<string>? PrecedentIds,
    string? CompanionOf);

/// <summary>Which templates to draft; all that the sources' topics call for where nothing is said.</summary>
public sealed record DraftRequest(IReadOnlyList<string>? Templates);

/// <summary>A clause's new words.</summary>
public sealed record EditRequest(string? Text);

/// <summary>A text to be checked, and against what.</summary>
public sealed record CheckRequest(string? Text, IReadOnlyList<SentSource>? Sources, IReadOnlyList<string>? SourceIds, string? Topic);

/// <summary>A source that comes with the question and is not kept.</summary>
public sealed record SentSource(string? Id, string? Title, string? PublishedOn, string? Kind, string? Text);

/// <summary>Two texts to be compared.</summary>
public sealed record CompareRequest(string? Before, string? After, string? Language);
