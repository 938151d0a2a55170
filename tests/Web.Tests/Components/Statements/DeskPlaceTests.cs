using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Statements;

public sealed class DeskPlaceTests
{
    [Fact]
    public void Href_NamesOnlyWhatIsNotUsual()
    {
        Assert.Equal("/statements/x", new DeskPlace("x").Href);
        Assert.Equal("/statements/x?clause=c1&view=redline&against=source%3As1", new DeskPlace("x", "c1", CardView.Redline, "source:s1").Href);
        Assert.Equal("/statements/x?clause=c1&edit=1", new DeskPlace("x", "c1", Editing: true).Href);
    }

    [Fact]
    public void At_KeepsTheViewButNotWhatBelongsToTheOldClause() =>
        Assert.Equal("/statements/x?clause=c2&view=redline", new DeskPlace("x", "c1", CardView.Redline, "revision:2").At("c2").Href);
}
