using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Compares commitments with the lists that the project ships, and writes the changes as lines a person can read.</summary>
internal static class CommitmentTexts
{
    internal static CommitmentComparer Comparer { get; } = new(TestLexicon.Lexicon);

    internal static string Compare(string before, string after) =>
        string.Join("; ", Comparer.Compare(before, after).Select(change => $"{change.Fate}: {change.Message}"));
}
