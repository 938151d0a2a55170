namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class FurnitureFinderTests
{
    [Theory]
    [InlineData("⟦Copyright © 2031, Example Wire. All rights reserved.⟧\nThe talks in Rome ended.")]
    [InlineData("⟦By Anna Example and Ben Sample⟧\nThe talks in Rome ended.")]
    [InlineData("⟦Updated: 9 May 2031⟧\nThe talks in Rome ended.")]
    [InlineData("⟦ROME (Example) —⟧ The talks ended.")]
    [InlineData("⟦MODERATOR:⟧ Welcome to the call on Japan.")]
    [InlineData("⟦MR. OKPARA:⟧ Thank you.")]
    [InlineData("⟦3.⟧ Talks in Rome")]
    [InlineData("The talks in Rome ended.\n⟦POPULAR ARTICLE⟧\n⟦-⟧\n⟦Japan to Build Ships⟧\n⟦-⟧\n⟦Canada to Buy Them⟧")]
    [InlineData("The talks ended.\n⟦Reporting by Anna Example; editing by Ben Sample⟧")]
    public void Read_Furniture_IsMarkedAndHoldsNoFact(string marked)
    {
        var text = MarkedText.Parse(marked);

        var reading = Extracting.Read(text.Text);

        Assert.Equal(marked, MarkedText.Mark(text.Text, reading.Furniture));
        Assert.DoesNotContain(reading.Facts, fact => reading.Furniture.Any(span => span.Overlaps(fact.Span)));
    }
}
