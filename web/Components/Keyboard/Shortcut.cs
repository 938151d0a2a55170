namespace StatementDraft.Web.Components.Keyboard;

/// <summary>The pages on which shortcuts hold.</summary>
[Flags]
public enum ShortcutPages
{
    None = 0,
    Desk = 1,
    Review = 2,
    Check = 4,
    Compare = 8,
    Gate = 16,
    All = Desk | Review | Check | Compare | Gate,
}

/// <summary>A key that does something. The help lists it, and the script reads it from the help: there is no other list.</summary>
/// <param name="Key">As the browser calls it: "j", "F", "?".</param>
/// <param name="Act">What the script does: "next-clause".</param>
/// <param name="What">What a person is told it does.</param>
/// <param name="Pages">Where it holds.</param>
/// <param name="WithControl">Whether Ctrl (or ⌘) is held with it; only such a key does something while one types.</param>
public sealed record Shortcut(string Key, string Act, string What, ShortcutPages Pages, bool WithControl = false)
{
    /// <summary>All there are, in the order of the help.</summary>
    public static IReadOnlyList<Shortcut> All { get; } =
    [
        new("j", "next-clause", Texts.Of("Next clause that is not settled"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("k", "previous-clause", Texts.Of("Previous clause that is not settled"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("f", "next-finding", Texts.Of("Next finding"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("F", "previous-finding", Texts.Of("Previous finding"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("n", "next-change", Texts.Of("Next change"), ShortcutPages.Desk | ShortcutPages.Compare | ShortcutPages.Review),
        new("p", "previous-change", Texts.Of("Previous change"), ShortcutPages.Desk | ShortcutPages.Compare | ShortcutPages.Review),
        new("e", "evidence", Texts.Of("Show the evidence"), ShortcutPages.Desk | ShortcutPages.Review),
        new("t", "tick", Texts.Of("Tick: the first press goes there, the second ticks"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("o", "object", Texts.Of("Object to the clause"), ShortcutPages.All & ~ShortcutPages.Compare),
        new("b", "bracket", Texts.Of("Put words between brackets"), ShortcutPages.Desk),
        new("c", "comment", Texts.Of("Comment on the clause, or on the words you selected"), ShortcutPages.Desk),
        new("s", "save", Texts.Of("Save what you are typing"), ShortcutPages.Desk, WithControl: true),
        new("?", "help", Texts.Of("Show these shortcuts"), ShortcutPages.All),
    ];

    /// <summary>Those of a page.</summary>
    public static IEnumerable<Shortcut> On(ShortcutPages pages) => All.Where(shortcut => (shortcut.Pages & pages) != 0);

    /// <summary>The keys as a person presses them, one after the other: "Shift", "F".</summary>
    public IReadOnlyList<string> Pressed => WithControl ? ["Ctrl", Key.ToUpperInvariant()] : char.IsUpper(Key[0]) ? ["Shift", Key] : [Key.ToUpperInvariant()];
}
