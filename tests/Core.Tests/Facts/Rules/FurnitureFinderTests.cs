namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class FurnitureFinderTests
{
    [Theory]
    [InlineData("⟦Title:⟧ The talks in Rome\n⟦Publisher: The Rome Times⟧\n⟦Date:⟧ 9 May 2031\n⟦Size: 512 chars⟧\n\nThe talks in Rome ended.")]
    [InlineData("⟦##⟧ Talks in Rome\nThe talks ended.")]
    [InlineData("⟦Subscribe for just $1⟧\nThe talks in Rome ended.")]
    [InlineData("⟦Copyright © 2031, Example Wire. All rights reserved.⟧\nThe talks in Rome ended.")]
    [InlineData("⟦By Anna Example and Ben Sample⟧\nThe talks in Rome ended.")]
    [InlineData("⟦Updated: 9 May 2031⟧\nThe talks in Rome ended.")]
    [InlineData("⟦ROME (Example) —⟧ The talks ended.")]
    [InlineData("⟦MODERATOR:⟧ Welcome to the call on Japan.")]
    [InlineData("⟦MR. OKPARA:⟧ Thank you.")]
    [InlineData("⟦3.⟧ Talks in Rome")]
    [InlineData("The talks in Rome ended.\n⟦POPULAR ARTICLE⟧\n⟦-⟧\n⟦Japan to Build Ships⟧\n⟦-⟧\n⟦Canada to Buy Them⟧")]
    [InlineData("⟦Story continues below advertisement⟧\nThe talks in Rome ended.")]
    [InlineData("⟦Send this page to someone via email⟧\nThe talks in Rome ended.")]
    [InlineData("⟦Sign up for our newsletter from Rome⟧\nThe talks in Rome ended.")]
    [InlineData("⟦You have viewed over 15 free stories this month.⟧\nThe talks in Rome ended.")]
    [InlineData("The talks in Rome ended.\n⟦###⟧")]
    [InlineData("The talks in Rome ended.\n⟦-30-⟧")]
    [InlineData("The talks ended.\n⟦Reporting by Anna Example; editing by Ben Sample⟧")]
    public void Read_Furniture_IsMarkedAndHoldsNoFact(string marked)
    {
        var text = MarkedText.Parse(marked);

        var reading = Extracting.Read(text.Text);

        Assert.Equal(marked, MarkedText.Mark(text.Text, reading.Furniture));
        Assert.DoesNotContain(reading.Facts, fact => reading.Furniture.Any(span => span.Overlaps(fact.Span)));
    }

    [Theory]
    [InlineData("Rome: the talks ended.\nParis: they began.\nThe talks in Rome were long.")]
    [InlineData("Japan will share this with Canada.")]
    [InlineData("More than 40 ministers came to Rome.")]
    [InlineData("Subscribe to that view or not, Canada said, the talks in Rome will go on.")]
    [InlineData("The end of the talks in Rome was near.")]
    [InlineData("Support for the talks in Rome is growing.")]
    [InlineData("About 40 ministers from Canada came.")]
    public void Read_Prose_IsNoFurniture(string text) => Assert.Empty(Extracting.Read(text).Furniture);
}
