using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class RedlineChangesTests
{
    [Theory]
    [InlineData("It pays $5 million now.", "It pays $6 million now.", "Number")]
    [InlineData("It pays $5 million now.", "It pays $5 billion now.", "Number")]
    [InlineData("The two sides met.", "The three sides met.", "Number")]
    [InlineData("They will send ships.", "They will send two ships.", "Number")]
    [InlineData("They met in March.", "They met in April.", "Date")]
    [InlineData("They met on 4 March.", "They met on 5 March.", "Date")]
    [InlineData("They met on May 4.", "They met on June 4.", "Date")]
    [InlineData("It ends in 2030.", "It ends in 2031.", "Date")]
    [InlineData("They saw Article V of it.", "They saw Article VI of it.", "TreatyArticle")]
    [InlineData("They saw Article 5 of it.", "They saw Article V of it.", "TreatyArticle")]
    [InlineData("会談は三月に行う。", "会談は四月に行う。", "Date")]
    [InlineData("第三条を適用する。", "第四条を適用する。", "TreatyArticle")]
    [InlineData("両者は一致した。", "両者は合致した。", "Words")]
    [InlineData("They will meet.", "They may meet.", "Modality")]
    [InlineData("They do support it.", "They do not support it.", "Modality")]
    [InlineData("They thanked Norway for it.", "They thanked Sweden for it.", "Name")]
    [InlineData("They said “yes” to it.", "They said \"yes\" to it.", "Typography")]
    [InlineData("They met, and left.", "They met and left.", "Typography")]
    [InlineData("They met and left.", "They met  and left.", "Spacing")]
    [InlineData("They welcomed it.", "They praised it.", "Words")]
    [InlineData("They thanked Norway for 5 ships.", "They thanked Sweden for 6 ships.", "Number Name")]
    public void Of_OneChange_SaysWhatItTouches(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(' ', RedlineChanges.Of(Redline.Compare(before, after)).SelectMany(change => change.Kinds).Distinct().Order()));

    [Theory]
    [InlineData("They may leave.", "They can leave.")]
    [InlineData("May they leave.", "They leave.")]
    public void Of_TheVerbMay_IsNoDate(string before, string after) =>
        Assert.DoesNotContain(ChangeKind.Date, RedlineChanges.Of(Redline.Compare(before, after)).SelectMany(change => change.Kinds));

    // "The two leaders" are they who speak; "two sides" for "three" are another number.
    [Theory]
    [InlineData("We welcomed the pact.", "The two leaders welcomed the pact.", ChangeKind.Words)]
    [InlineData("The two countries welcomed the pact.", "The three countries welcomed the pact.", ChangeKind.Number)]
    [InlineData("We welcomed ships.", "We welcomed two ships.", ChangeKind.Number)]
    public void Of_ThoseWhoActTogether_AreNoNumber(string before, string after, ChangeKind expected) =>
        Assert.Equal([expected], Assert.Single(RedlineChanges.Of(Redline.Compare(before, after), TestLexicon.Lexicon)).Kinds);

    [Fact]
    public void Of_CapitalAtTheStartOfASentence_IsNoName() =>
        Assert.Equal([ChangeKind.Words], Assert.Single(RedlineChanges.Of(Redline.Compare("It rained. Ships left.", "It rained. Boats left."))).Kinds);

    [Fact]
    public void Of_HedgeOfTheLexicon_IsModality()
    {
        var redline = Redline.Compare("Peru plans to sign.", "Peru expects to sign.");
        var lexicon = new Lexicon { Hedges = [new HedgeEntry("plans to", Modality.Planned)] };

        Assert.Equal([ChangeKind.Modality], Assert.Single(RedlineChanges.Of(redline, lexicon)).Kinds);
        Assert.Equal([ChangeKind.Words], Assert.Single(RedlineChanges.Of(redline)).Kinds);
    }

    [Fact]
    public void Of_DeletionAndInsertion_GiveBothPlaces()
    {
        var before = MarkedText.Parse("We ⟦deplore⟧ it, ⟦⟧they said.");
        var after = MarkedText.Parse("We ⟦condemn⟧ it, ⟦firmly ⟧they said.");

        var changes = RedlineChanges.Of(Redline.Compare(before.Text, after.Text));

        Assert.Equal(before.Spans.Zip(after.Spans), changes.Select(change => (change.Before, change.After)));
    }

    [Fact]
    public void Of_MoveWithAnEditInside_ListsBoth()
    {
        const string rail = "They welcomed the opening of the rail link between both capitals last spring. Grain exports through the eastern port reached a record level this year.";
        var before = MarkedText.Parse($"⟦The two sides will share ⟦5⟧ catch figures for the northern fishing grounds.⟧ {rail}");
        var after = MarkedText.Parse($"{rail} ⟦The two sides will share ⟦6⟧ catch figures for the northern fishing grounds.⟧");

        var changes = RedlineChanges.Of(Redline.Compare(before.Text, after.Text));

        Assert.Equal(["Moved", "Number"], changes.Select(change => string.Join(' ', change.Kinds)));
        Assert.Equal(before.Spans.Zip(after.Spans), changes.Select(change => (change.Before, change.After)));
        Assert.Equal([1, 1], changes.Select(change => change.Move!.Value));
    }
}
