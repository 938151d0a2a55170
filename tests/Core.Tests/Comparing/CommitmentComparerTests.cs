using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class CommitmentComparerTests
{
    [Theory]
    [InlineData("We strongly oppose any change.", "We oppose any change.", "Weakened: 'strongly oppose' became 'oppose'")]
    [InlineData("We oppose any change.", "We strongly oppose any change.", "Strengthened: 'oppose' became 'strongly oppose'")]
    [InlineData("The two leaders welcomed the pact.", "The two leaders took note of the pact.", "Weakened: 'welcomed' became 'took note'")]
    [InlineData("Norway will open the port.", "Norway intends to open the port.", "Weakened: 'will open' became 'intends to open'")]
    [InlineData("Norway is determined to open the port.", "Norway will open the port.", "Strengthened: 'is determined to open' became 'will open'")]
    [InlineData("The ministers expressed concern over the arms sales.", "The ministers expressed grave concern over the arms sales.", "Strengthened: 'expressed concern' became 'expressed grave concern'")]
    [InlineData("The United States does not support the scheme.", "The United States opposes the scheme.", "Strengthened: 'does not support' became 'opposes'")]
    [InlineData("We condemn the attack.", "We deplore the attack.", "Weakened: 'condemn' became 'deplore'")]
    [InlineData("We urge the parties to talk.", "We encourage the parties to talk.", "Weakened: 'urge' became 'encourage'")]
    public void Compare_StanceOfTheSameFamily_IsRanked(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("We urge the parties to talk.", "We call on the parties to talk.")]
    [InlineData("We emphasize the need for calm.", "We underscore the need for calm.")]
    [InlineData("We oppose any change.", "The two leaders opposed any change.")]
    [InlineData("They support peace and stability in Asia.", "They support stability and peace in Asia.")]
    [InlineData("Norway will open three ports. Sweden will buy ten ships.", "Sweden will buy 10 ships. Norway will open 3 ports.")]
    [InlineData("Norway will invest $5 billion in ports.", "Norway will invest 5 billion dollars in ports.")]
    [InlineData("They reaffirmed that Article 5 of the Treaty covers the islands.", "They reaffirmed that Article V of the Treaty covers the islands.")]
    [InlineData("They reaffirmed the fact that Article V of the Treaty covers the islands.", "They also reaffirmed that Article V covers the islands.")]
    [InlineData("They stressed the importance of peace in Asia.", "They stressed the importance of maintaining peace in Asia.")]
    [InlineData("They agreed to strengthen cooperation on shipping.", "They agreed to deepen cooperation on shipping.")]
    [InlineData("We oppose unilateral attempts to alter borders.", "We reiterated our opposition to unilateral attempts to alter borders.")]
    public void Compare_OtherWordsOfTheSameMeaning_AreTheSame(string before, string after) =>
        Assert.All(CommitmentTexts.Comparer.Compare(before, after), change => Assert.Equal((CommitmentFate.Same, "no change of meaning"), (change.Fate, change.Message)));

    [Theory]
    [InlineData("They will deepen cooperation on chips and supply chains.", "They will deepen cooperation on chips.", "Narrowed: 'supply chains' was dropped")]
    [InlineData("We will tighten screening of investments.", "We will tighten screening of investments and export controls.", "Widened: 'export controls' was added")]
    [InlineData("They welcomed the launch of the fund and the opening of the centre.", "They welcomed the launch of the fund.", "Narrowed: 'opening of the centre' was dropped")]
    public void Compare_ASecondThingOfOneAct_IsPartOfTheAct(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("We intend to share data, train officers, and build ships.", "We will share data, train officers, and build ships.", 1)]
    [InlineData("We intend to share data. We intend to build ships.", "We will share data. We will build ships.", 2)]
    public void Compare_AnIntentionToDoSeveralThings_BecomesAnotherOnce(string before, string after, int times) =>
        Assert.Equal(times, CommitmentTexts.Comparer.Compare(before, after).Count(change => change.Fate == CommitmentFate.Strengthened));

    [Theory]
    [InlineData("Norway will support the opening of the port.", "Norway will support the potential opening of the port.", "Narrowed: 'potential' was added: it now covers less")]
    [InlineData("Norway will support further work for the opening of the port.", "Norway will support further work for the potential opening of the port.", "Narrowed: 'potential' was added: it now covers less")]
    [InlineData("Norway will support the early opening of the port.", "Norway will support the opening of the port.", "Widened: 'early' was dropped: the commitment now covers more")]
    public void Compare_WordsThatSoften_CoverLess(string before, string after, string expected) =>
        Assert.Equal(expected.Split(':')[1], CommitmentTexts.Compare(before, after).Split(':')[1]);

    [Theory]
    [InlineData("We support the complete, verifiable and irreversible end of the programme.", "We support the complete end of the programme.", "Weakened: 'verifiable and irreversible' was dropped")]
    [InlineData("We support the complete end of the programme.", "We support the complete, verifiable, and irreversible end of the programme.", "Strengthened: 'verifiable, and irreversible' was added")]
    [InlineData("We support the full and peaceful use of any port.", "We support the peaceful use of a port.", "Weakened: 'full' was dropped; Narrowed: 'any' was dropped")]
    public void Compare_ModifiersInARow_AreToldOnce(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("The ministers will hold talks at least annually.", "The ministers will hold talks.", "Weakened: 'at least annually' was dropped")]
    [InlineData("The ministers will hold talks.", "The ministers will hold talks monthly.", "Strengthened: 'monthly' was added")]
    [InlineData("The ministers will meet annually.", "The ministers will meet monthly.", "Strengthened: 'annually' became 'monthly'")]
    [InlineData("The ministers will hold talks annually.", "The ministers will hold talks yearly.", "Same: no change of meaning")]
    public void Compare_HowOften_IsRankedByTheYear(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("We emphasize that our positions on Kosovo remain unchanged.", "Our positions on Kosovo remain unchanged.", "DifferentKind: 'emphasize' was dropped: the same is now said outright")]
    [InlineData("Our positions on Kosovo remain unchanged.", "We emphasize that our positions on Kosovo remain unchanged.", "DifferentKind: 'emphasize' was added: the same is no longer said outright")]
    [InlineData("We emphasize that talks are needed.", "We welcome the talks.", "DifferentKind: 'emphasize' became 'welcome': another kind of act, neither stronger nor weaker")]
    public void Compare_WhatWasOnlyEmphasized_IsNotAnotherAct(string before, string after, string expected) =>
        Assert.Contains(expected, CommitmentTexts.Compare(before, after), StringComparison.Ordinal);

    [Theory]
    [InlineData("Article V applies to the islands.", "Article V of the U.S.-Korea Treaty of Mutual Defense and Aid applies to the islands.")]
    [InlineData("Norway spoke of the Sula Islands. We oppose any action that harms the Sula Islands.", "Norway spoke of the Sula Islands. We oppose any action that harms the islands.")]
    [InlineData("We reaffirm our commitment to the complete disarmament of the coast in March.", "They reaffirmed their commitment to the complete disarmament of the coast in March.")]
    public void Compare_OtherWaysToNameTheSame_AreTheSame(string before, string after) =>
        Assert.All(CommitmentTexts.Comparer.Compare(before, after), change => Assert.Equal(CommitmentFate.Same, change.Fate));

    [Theory]
    [InlineData("We oppose any action that harms the Sula Islands.", "We oppose any action that harms the islands.", "Widened: 'Sula' was dropped: the opposition now covers more")]
    [InlineData("We support the plan.", "We support the plan in accordance with the charter.", "Narrowed: 'in accordance with the charter' was added: the support now covers less")]
    [InlineData("We reaffirm our commitment to the complete disarmament of the coast in accordance with the charter.", "We reaffirm our commitment to the complete disarmament of the coast.", "Widened: 'in accordance with the charter' was dropped: the commitment now covers more")]
    public void Compare_WhatIsReallyLessOrMore_IsTold(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("We condemn the attack.", "We are concerned about the attack.", "DifferentKind: 'condemn' became 'are concerned': another kind of act, neither stronger nor weaker")]
    [InlineData("We underscore the importance of peace.", "We reiterate the importance of peace.", "DifferentKind: 'underscore' became 'reiterate': another kind of act, neither stronger nor weaker")]
    [InlineData("The Treaty applies to the islands.", "The Treaty covers the islands.", "DifferentKind: 'applies' became 'covers': another kind of act, neither stronger nor weaker")]
    public void Compare_StanceOfAnotherFamily_IsAnotherKindAndNotRanked(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("The Treaty applies to the islands.", "The Treaty does not apply to the islands.", "Lost: 'applies' became 'does not apply': the opposite")]
    public void Compare_Denied_IsLost(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("Japan will open the port.", "Both leaders will open the port.", "Widened: the actor was Japan, is now both leaders")]
    [InlineData("Both leaders will open the port.", "Japan will open the port.", "Narrowed: the actor was both leaders, is now Japan")]
    [InlineData("Japan will open the port.", "Norway will open the port.", "DifferentKind: the actor was Japan, is now Norway")]
    public void Compare_AnotherActor_IsNamed(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("We oppose any unilateral action that undermines the border.", "We oppose any action that undermines the border.", "Widened: 'unilateral' was dropped: the opposition now covers any action")]
    [InlineData("We oppose any action that undermines the border.", "We oppose any unilateral action that undermines the border.", "Narrowed: 'unilateral' was added: the opposition now covers only unilateral action")]
    [InlineData("We oppose any attempts to alter the border.", "We oppose attempts to alter the border.", "Narrowed: 'any' was dropped")]
    [InlineData("They reaffirmed the unwavering commitment of Norway to the defence of Sweden.", "They reaffirmed the commitment of Norway to the defence of Sweden.", "Weakened: 'unwavering' was dropped")]
    [InlineData("We support the complete and verifiable disarmament of the islands.", "We support the complete disarmament of the islands.", "Weakened: 'verifiable' was dropped")]
    [InlineData("We oppose attempts to alter the border by force.", "We oppose attempts to alter the border.", "Widened: 'by force' was dropped: the opposition now covers more")]
    [InlineData("We oppose attempts to alter the border in the East China Sea.", "We oppose attempts to alter the border anywhere in the world.", "Widened: 'in the East China Sea' became 'anywhere in the world'")]
    [InlineData("We welcome the treaty if it is ratified.", "We welcome the treaty.", "Strengthened: 'if it is ratified' was dropped")]
    [InlineData("Norway will buy grain.", "Norway will buy grain, including rye and oats.", "Strengthened: 'including rye and oats' was added")]
    public void Compare_ReachOfTheCommitment_IsTold(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Theory]
    [InlineData("Norway will invest up to $5 billion in ports.", "Norway will invest $5 billion in ports.", "Strengthened: 'up to' was dropped")]
    [InlineData("Norway will invest at least $5 billion in ports.", "Norway will invest $5 billion in ports.", "Weakened: 'at least' was dropped")]
    [InlineData("Norway will invest $5 billion in ports.", "Norway will invest $4 billion in ports.", "Weakened: '$5 billion' became '$4 billion'")]
    [InlineData("Norway will open three ports.", "Norway will open two ports.", "Weakened: 'three ports' became 'two ports'")]
    [InlineData("They reaffirmed that Article V covers the islands.", "They reaffirmed that Article VI covers the islands.", "DifferentKind: 'Article V' became 'Article VI'")]
    [InlineData("Norway will open the port by 2030.", "Norway will open the port by 2032.", "Weakened: 'by 2030' became 'by 2032': later")]
    [InlineData("Norway will open the port in March.", "Norway will open the port in April.", "DifferentKind: 'March' became 'April'")]
    [InlineData("They support peace and stability in Asia.", "They support peace and security in Asia.", "DifferentKind: 'stability' became 'security'")]
    public void Compare_AmountsArticlesDatesAndWords_AreTold(string before, string after, string expected) =>
        Assert.Equal(expected, CommitmentTexts.Compare(before, after));

    [Fact]
    public void Compare_CommitmentsOnOneSideOnly_AreLostAndGained() =>
        Assert.Equal(
            "Same: no change of meaning; Lost: 'We encourage the reopening of the northern railway' is gone; Gained: 'Norway will buy ten ships' is new",
            CommitmentTexts.Compare(
                "We welcome the fishing accord. We encourage the reopening of the northern railway.",
                "We welcome the fishing accord. Norway will buy ten ships."));

    [Fact]
    public void Compare_SecondVerbOfASentence_IsACommitmentOfItsOwn()
    {
        var commitments = CommitmentTexts.Comparer.Read("The two leaders strongly opposed any attempts to alter the border, and reiterated their strong opposition to unlawful claims at sea.");

        Assert.Equal(["oppose", "oppose"], commitments.Select(commitment => commitment.Proposition.Stance));
        Assert.Equal("reiterated their strong opposition to unlawful claims at sea", commitments[1].Text);
        Assert.Equal(commitments[0].Proposition.Actors, commitments[1].Proposition.Actors);
    }

    [Fact]
    public void Compare_EveryChange_PointsAtWordsOfItsTexts()
    {
        const string Before = "We strongly oppose any unilateral attempts to alter the border by force. Norway will invest up to $5 billion by 2030.";
        const string After = "We oppose attempts to alter the border. Norway will invest $6 billion by 2031.";

        foreach (var change in CommitmentTexts.Comparer.Compare(Before, After))
        {
            Assert.True(change.BeforeWords is not null || change.AfterWords is not null, change.Message);
            Assert.All(new[] { change.BeforeWords?.Of(Before), change.AfterWords?.Of(After) }.OfType<string>(), words => Assert.Contains(words, change.Message, StringComparison.Ordinal));
            Assert.Equal(change.Before?.Text, change.Before?.Span.Of(Before));
            Assert.Equal(change.After?.Text, change.After?.Span.Of(After));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("\ud83d\u0000 no sentence (")]
    public void Compare_TextWithoutCommitments_HasNoChanges(string text) => Assert.Empty(CommitmentTexts.Comparer.Compare(text, text));
}
