using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Browser.Tests;

/// <summary>A statement that is there before the journey begins.</summary>
internal static class Written
{
    /// <summary>A clause for each text; gives the path of the desk.</summary>
    public static async Task<string> Async(BrowsedSite site, params string[] texts)
    {
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = await statements.CreateAsync(new NewStatement("Talks in the port", ["Norway", "Denmark"], [], null, null, [], []));
        var clauses = texts.Select(text => new Clause(NewId.Next(), null, null, "", text, ClauseStatus.Draft, 0, [], [], [])).ToList();
        await statements.SaveAsync(statement with { Clauses = clauses }, statement.Version, "drafted");
        return $"/statements/{statement.Id}";
    }
}
