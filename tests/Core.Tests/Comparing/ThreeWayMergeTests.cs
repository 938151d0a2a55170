using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class ThreeWayMergeTests
{
    private const string Start = "Both sides welcome the accord. They will meet again in May. They oppose any new levy.";

    [Fact]
    public void Of_ChangesInDifferentPlaces_TakesBoth()
    {
        var merge = ThreeWayMerge.Of(
            Start,
            Start.Replace("welcome", "endorse", StringComparison.Ordinal),
            Start.Replace("oppose", "strongly oppose", StringComparison.Ordinal));

        Assert.Empty(merge.Conflicts);
        Assert.Equal("Both sides endorse the accord. They will meet again in May. They strongly oppose any new levy.", merge.TextWith(_ => ""));
    }

    [Fact]
    public void Of_SamePlaceOtherWords_IsAConflictWithBothWordings()
    {
        var merge = ThreeWayMerge.Of(
            Start,
            Start.Replace("May", "June", StringComparison.Ordinal),
            Start.Replace("May", "July", StringComparison.Ordinal));

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal(("May", "June", "July"), (conflict.Base.Of(Start), conflict.Ours.Of(merge.Ours), conflict.Theirs.Of(merge.Theirs)));
        Assert.Equal(merge.Theirs, merge.TextWith(piece => piece.Theirs.Of(merge.Theirs)));
    }

    [Fact]
    public void Of_SameChangeOnBothSides_IsNoConflict()
    {
        var changed = Start.Replace("May", "June", StringComparison.Ordinal);

        var merge = ThreeWayMerge.Of(Start, changed, changed);

        Assert.Empty(merge.Conflicts);
        Assert.Equal(changed, merge.TextWith(_ => ""));
        Assert.Contains(merge.Pieces, piece => piece.Kind == MergeKind.Both);
    }

    [Fact]
    public void Of_DeletedByOneAndChangedByTheOther_IsAConflict() =>
        Assert.Single(ThreeWayMerge.Of(
            Start,
            Start.Replace(" They will meet again in May.", "", StringComparison.Ordinal),
            Start.Replace("May", "June", StringComparison.Ordinal)).Conflicts);

    [Fact]
    public void Of_RandomTexts_PiecesRebuildAllThree()
    {
        var texts = new RandomTexts(31);
        for (var i = 0; i < 400; i++)
        {
            var start = texts.Text(40);
            var (ours, theirs) = (texts.Edited(start, texts.Next(5)), texts.Edited(start, texts.Next(5)));

            var merge = ThreeWayMerge.Of(start, ours, theirs);

            Assert.Equal(start, string.Concat(merge.Pieces.Select(piece => piece.Base.Of(start))), StringComparer.Ordinal);
            Assert.Equal(ours, string.Concat(merge.Pieces.Select(piece => piece.Ours.Of(ours))), StringComparer.Ordinal);
            Assert.Equal(theirs, string.Concat(merge.Pieces.Select(piece => piece.Theirs.Of(theirs))), StringComparer.Ordinal);
            Assert.All(merge.Pieces.Where(piece => piece.Kind == MergeKind.Unchanged), piece => Assert.Equal(piece.Base.Of(start), piece.Ours.Of(ours), StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Of_OneSideUntouched_IsTheOtherSide()
    {
        var texts = new RandomTexts(32);
        for (var i = 0; i < 200; i++)
        {
            var start = texts.Text(40);
            var changed = texts.Edited(start, 3);

            Assert.Equal(changed, ThreeWayMerge.Of(start, changed, start).TextWith(_ => "?"), StringComparer.Ordinal);
            Assert.Equal(changed, ThreeWayMerge.Of(start, start, changed).TextWith(_ => "?"), StringComparer.Ordinal);
        }
    }
}
