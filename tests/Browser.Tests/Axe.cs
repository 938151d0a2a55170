using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>
/// The rules of accessibility, run within the page. The package for Playwright gathers its results in a window of its own for every run, which takes ten times
/// as long; pages here have no frames, so that one call says the same.
/// </summary>
internal static class Axe
{
    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is violated, a line each; of all rules, or of those that are named.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(s_script);
        }

        var violations = await page.EvaluateAsync<JsonElement>(
            """
            async (rules) => {
              const found = await axe.run(document, { resultTypes: ["violations"], ...(rules.length > 0 && { runOnly: rules }) });
              if (found.passes.length === 0) throw new Error("axe looked at nothing");
              return found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map((node) => node.html) }));
            }
            """,
            rules);
        return [.. violations.EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id")}, {violation.GetProperty("help")}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray())}")];
    }
}
