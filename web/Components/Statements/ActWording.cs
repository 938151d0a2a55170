using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Components.Statements;

/// <summary>What the pages say of an act.</summary>
public static class ActWording
{
    /// <summary>"edited “Taiwan Strait”", "drafted 12 clauses", "moved a clause up".</summary>
    public static string Of(Act act, StatementLayout layout)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(layout);
        var titles = act.ClauseIds.Select(layout.TitleOf).OfType<string>().ToList();
        return (act.ClauseIds.Count, titles) switch
        {
            (1, [var title]) => $"{act.What}, “{title}”",
            ( > 1, _) => $"{act.What}, {StatementWording.Number(act.ClauseIds.Count, Texts.Of("clause"), Texts.Of("clauses"))}",
            _ => act.What,
        };
    }
}
