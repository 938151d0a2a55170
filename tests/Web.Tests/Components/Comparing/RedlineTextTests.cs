using Bunit;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Comparing;

namespace StatementDraft.Web.Tests.Components.Comparing;

public sealed class RedlineTextTests : BunitContext
{
    private static readonly Redline Changed = new("We deplore it.", "We condemn it.", [
        new Segment(SegmentKind.Equal, new TextSpan(0, 3), new TextSpan(0, 3)),
        new Segment(SegmentKind.Deleted, new TextSpan(3, 10), null),
        new Segment(SegmentKind.Inserted, null, new TextSpan(3, 10)),
        new Segment(SegmentKind.Equal, new TextSpan(10, 14), new TextSpan(10, 14))]);

    [Fact]
    public void ChangesAreSaidInWordsAndNotByColourAlone()
    {
        var text = Render<RedlineText>(it => it.Add(redline => redline.Redline, Changed));

        Assert.Equal("[deleted: deplore] ", text.Find("del").TextContent);
        Assert.Equal("[inserted: condemn] ", text.Find("ins").TextContent);
    }

    [Fact]
    public void WithoutItsLabelsItIsBothTextsLetterForLetter()
    {
        Assert.Equal("We deplore it.", WordsWithout("ins"));
        Assert.Equal("We condemn it.", WordsWithout("del"));
    }

    [Fact]
    public void BothEndsOfAMoveHaveItsNumber()
    {
        var moved = new Redline("a b", "b a", [
            new Segment(SegmentKind.MovedFrom, new TextSpan(0, 1), null, 1),
            new Segment(SegmentKind.Deleted, new TextSpan(1, 2), null),
            new Segment(SegmentKind.Equal, new TextSpan(2, 3), new TextSpan(0, 1)),
            new Segment(SegmentKind.Inserted, null, new TextSpan(1, 2)),
            new Segment(SegmentKind.MovedTo, null, new TextSpan(2, 3), 1)]);

        var text = Render<RedlineText>(it => it.Add(redline => redline.Redline, moved));

        Assert.Equal(["move 1", "move 1"], text.FindAll(".moved small").Select(label => label.TextContent));
    }

    private string WordsWithout(string tag)
    {
        var text = Render<RedlineText>(it => it.Add(redline => redline.Redline, Changed));
        foreach (var left in text.FindAll($"{tag}, .visually-hidden"))
        {
            left.Remove();
        }

        return text.Find(".redline").TextContent;
    }
}
