namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Whose words a passage is: decides who "I" and "we" are.</summary>
/// <param name="Attribution">Who says so.</param>
/// <param name="Country">The state the voice speaks for, where known.</param>
/// <param name="Leads">Whether the voice is a head of state or government, who speaks as a person.</param>
internal sealed record Voice(Attribution Attribution, string? Country, bool Leads)
{
    public static Voice Document { get; } = new(Attribution.Document, null, false);
}
