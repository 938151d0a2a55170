using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>By what a name hangs on the word it belongs to.</summary>
internal enum Tie
{
    /// <summary>Before the word: "Norland's loan", "the Norlandic loan".</summary>
    Owner,

    /// <summary>"of Norland".</summary>
    Of,

    /// <summary>"from Norland".</summary>
    From,

    /// <summary>"to Norland", "for Norland".</summary>
    To,

    /// <summary>"in Norland", "across Norland".</summary>
    In,

    /// <summary>"on Norland", "against Norland".</summary>
    On,

    /// <summary>"with Norland".</summary>
    With,

    /// <summary>"by Norland".</summary>
    By,

    /// <summary>"between Norland and Sudland".</summary>
    Between,

    /// <summary>To whom it is done: "defends Norland", "Norland was defended".</summary>
    Object,

    /// <summary>Who does it: "Norland defends".</summary>
    Doer,
}

/// <summary>One name and the words it hangs on.</summary>
/// <param name="Name">The name.</param>
/// <param name="By">By what.</param>
/// <param name="Heads">The positions of the words it may belong to, the likeliest first.</param>
/// <param name="Row">The same number for all names of one row ("Norland, Sudland and Estland").</param>
/// <param name="Sure">Whether nothing speaks for another reading: "by Norland and Sudland will" may begin a clause.</param>
/// <param name="Open">Whether the row is only of examples: "such as", "including".</param>
/// <param name="Whole">The name with its preposition, or with the word it stands before.</param>
internal sealed record NameTie(NameGroup Name, Tie By, IReadOnlyList<int> Heads, int Row, bool Sure, bool Open, TextSpan Whole);
