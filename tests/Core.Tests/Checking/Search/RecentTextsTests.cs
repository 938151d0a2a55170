using StatementDraft.Core.Checking.Search;

namespace StatementDraft.Core.Tests.Checking.Search;

public sealed class RecentTextsTests
{
    [Fact]
    public void GetOrMake_TheSameText_IsMadeOnce()
    {
        var recent = new RecentTexts<object>();
        var first = recent.GetOrMake("text", () => new object());

        Assert.Same(first, recent.GetOrMake("text", () => new object()));
        Assert.NotSame(first, recent.GetOrMake("other", () => new object()));
    }

    [Fact]
    public void GetOrMake_WhatIsAskedForAgain_StaysAndTheRestGoes()
    {
        var recent = new RecentTexts<object>(most: 4);
        var (kept, gone) = (recent.GetOrMake("kept", () => new object()), recent.GetOrMake("gone", () => new object()));

        for (var number = 0; number < 10; number++)
        {
            recent.GetOrMake($"{number}", () => new object());
            Assert.Same(kept, recent.GetOrMake("kept", () => new object()));
        }

        Assert.NotSame(gone, recent.GetOrMake("gone", () => new object()));
    }
}
