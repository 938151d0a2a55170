using System.Text.RegularExpressions;
using StatementDraft.Web.Components.Keyboard;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>One list of shortcuts: the help shows it, the pages carry their part of it, and the script knows every act of it.</summary>
public sealed partial class ShortcutPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Page_WithoutAScript_ListsThemAll()
    {
        await _visitor.OpenAsync("/shortcuts");

        Assert.Equal(Shortcut.All.Select(shortcut => shortcut.What), _visitor.Page.QuerySelectorAll("main tbody td:nth-child(2)").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task EveryPage_LeadsToThem()
    {
        await _visitor.OpenAsync("/");

        Assert.Equal("/shortcuts", _visitor.Page.QuerySelector(".colophon a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Script_KnowsEveryAct()
    {
        using var client = site.CreateClient();
        var script = await client.GetStringAsync(new Uri("/js/keys.js", UriKind.Relative));
        var acts = script[script.IndexOf("const acts = {", StringComparison.Ordinal)..script.IndexOf("function onKey", StringComparison.Ordinal)];

        Assert.Equal(
            Shortcut.All.Select(shortcut => shortcut.Act).Order(StringComparer.Ordinal),
            ActNames().Matches(acts).Select(name => name.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_AreGivenOncePerPage() => Assert.All(
        new[] { ShortcutPages.Desk, ShortcutPages.Review, ShortcutPages.Check, ShortcutPages.Compare, ShortcutPages.Gate },
        page => Assert.Equal(Shortcut.On(page).Count(), Shortcut.On(page).Select(shortcut => shortcut.Key).Distinct().Count()));

    [GeneratedRegex("""^  "?([a-z-]+)"?(?::|,$)""", RegexOptions.Multiline)]
    private static partial Regex ActNames();
}
