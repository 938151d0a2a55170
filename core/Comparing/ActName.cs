using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>What a family of acts is called inside a sentence.</summary>
internal static class ActName
{
    internal static Wording Of(Proposition proposition) => proposition.Family switch
    {
        "opposition" => $"the opposition",
        "reception" when proposition.Rank >= 50 => $"the support",
        "concern" => $"the concern",
        "ask" => $"the call",
        "commitment" => $"the commitment",
        _ => $"it",
    };
}
