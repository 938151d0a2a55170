namespace StatementDraft.Core.Checking;

/// <summary>What a statement is held against besides its sources.</summary>
public sealed record StatementSetting
{
    /// <summary>No precedents, no companion, every rule with its own severity.</summary>
    public static StatementSetting None { get; } = new();

    /// <summary>The earlier texts chosen as agreed language. Conventions consult them; they are no evidence for a claim.</summary>
    public EvidenceBase? Precedents { get; init; }

    /// <summary>The text of the statement that this one accompanies, as the one source of this base; null where it accompanies none.</summary>
    public EvidenceBase? Companion { get; init; }

    /// <summary>The house style, by its name in <c>house-styles.yml</c>; null for none, where a text only has to keep to one.</summary>
    public string? Style { get; init; }

    /// <summary>The topics that this kind of document is expected to speak of; null where it is expected to speak of all that earlier texts spoke of.</summary>
    public IReadOnlyCollection<string>? Topics { get; init; }

    /// <summary>How much each rule matters in this kind of document.</summary>
    public RuleSeverities Severities { get; init; } = RuleSeverities.Default;
}
