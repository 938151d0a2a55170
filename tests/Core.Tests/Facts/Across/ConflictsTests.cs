namespace StatementDraft.Core.Tests.Facts.Across;

public sealed class ConflictsTests
{
    private const string Plant = "Toyota plans to invest $13 billion in a battery plant in North Carolina, creating 5,000 jobs.";

    [Theory]
    [InlineData(Plant, "The battery plant in North Carolina, in which Toyota will invest $13 billion, is to create 7,000 jobs.", "Value: 5,000 jobs | 7,000 jobs")]
    [InlineData(Plant, "Toyota said it would invest $15 billion in a battery plant in North Carolina, creating 5,000 jobs.", "Value: $13 billion | $15 billion")]
    [InlineData(Plant, "Toyota plans to invest up to $13 billion in a battery plant in North Carolina.", "Qualifier: $13 billion | up to $13 billion")]
    [InlineData(Plant, "Toyota plans to invest billions of dollars in a battery plant in North Carolina.", "Exactness: $13 billion | billions of dollars")]
    [InlineData("India will raise the foreign ownership cap on insurance firms to 74 percent.", "The cap on foreign ownership of insurance firms in India will be raised to 49%.", "Value: 74 percent | 49%")]
    [InlineData("The joint exercise of the two coast guards near Luzon opens on March 3, 2024.", "Near Luzon the joint exercise of the two coast guards opens on March 5, 2024.", "Value: March 3, 2024 | March 5, 2024")]
    public void Find_OtherValueOfOneThing_IsAConflict(string one, string other, string expected) =>
        Assert.Contains(expected, Desk.Words(Desk.Compare(Desk.Texts(one, other))));

    [Theory]
    [InlineData("the same in other notation", "Toyota plans to invest 13 billion dollars in a battery plant in North Carolina, creating five thousand jobs.")]
    [InlineData("another payer", "Honda plans to invest $11 billion in a battery plant in North Carolina, creating 3,000 jobs.")]
    [InlineData("another place", "Toyota plans to invest $9 billion in a battery plant in Ohio, creating 2,000 jobs.")]
    [InlineData("another purpose", "Toyota plans to invest $2 billion in hydrogen engines for trucks, creating 900 jobs.")]
    [InlineData("another period", "Toyota plans to invest $13 billion in a battery plant in North Carolina, of which $2 billion a year is for machines.")]
    [InlineData("denied", "Toyota does not plan to invest $15 billion in a battery plant in North Carolina.")]
    [InlineData("another thing", "The ministers announced 40 scholarships and $25 million for the study of coral reefs.")]
    public void Find_NoOtherValueOfOneThing_IsNone(string why, string other) =>
        Assert.True(Desk.Compare(Desk.Texts(Plant, other)).Conflicts.Count == 0, why);

    [Fact]
    public void Find_OneSourceHasBothValues_IsNone() =>
        Assert.Empty(Desk.Compare(Desk.Texts(Plant, "Toyota plans to invest $13 billion in a battery plant in North Carolina. It had planned to invest $10 billion in the battery plant in North Carolina.")).Conflicts);

    [Fact]
    public void Find_OneSourceContradictsItself_IsNone() =>
        Assert.Empty(Desk.Compare(Desk.Texts($"{Plant} {Plant.Replace("$13", "$15", StringComparison.Ordinal)}")).Conflicts);

    [Fact]
    public void Find_YearsApart_AreTwoOccasions()
    {
        var first = Desk.Source("a", Plant, new DateOnly(2022, 5, 1));
        var later = Desk.Source("b", Plant.Replace("5,000", "9,000", StringComparison.Ordinal), new DateOnly(2024, 5, 1));

        Assert.Empty(Desk.Compare(first, later).Conflicts);
    }

    [Fact]
    public void Find_SameWordsOfTwoSpeakers_AreAConflict()
    {
        const string Words = "“We will keep every sea lane in the region open,” {0} told reporters.";

        var comparison = Desk.Compare(Desk.Texts(Words.Replace("{0}", "President Joe Biden", StringComparison.Ordinal), Words.Replace("{0}", "Prime Minister Narendra Modi", StringComparison.Ordinal)));

        Assert.Equal(["Value: We will keep every sea lane in the region open, | We will keep every sea lane in the region open,"], Desk.Words(comparison));
    }

    [Fact]
    public void Find_ThreeSources_PutsEqualValuesOnOneSide()
    {
        var comparison = Desk.Compare(Desk.Texts(Plant, Plant.Replace("5,000", "7,000", StringComparison.Ordinal), $"On Monday officials said: {Plant}"));

        Assert.Equal(["Value: 5,000 jobs, 5,000 jobs | 7,000 jobs"], Desk.Words(comparison));
    }

    [Fact]
    public void Find_OrderOfSources_DoesNotMatter()
    {
        string[] texts = [Plant, Plant.Replace("5,000", "7,000", StringComparison.Ordinal), Plant.Replace("$13", "up to $13", StringComparison.Ordinal), "Ministers met in Manila."];
        var sources = Desk.Texts(texts);
        var expected = Desk.Compare(sources).Conflicts.Select(conflict => conflict.Id).Order(StringComparer.Ordinal);
        var random = new Random(7);
        for (var round = 0; round < 6; round++)
        {
            var shuffled = sources.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(expected, Desk.Compare(shuffled).Conflicts.Select(conflict => conflict.Id).Order(StringComparer.Ordinal));
        }
    }

    [CorpusFact]
    public void Find_Corpus_GivesNoFalseAlarm()
    {
        var sources = Desk.Corpus();

        Assert.Equal(["Exactness: 100,000 jobs | thousands of jobs"], Desk.Words(Desk.Compare(sources)));
    }
}
