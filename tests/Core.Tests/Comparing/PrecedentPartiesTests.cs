using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class PrecedentPartiesTests
{
    [Theory]
    [InlineData("Japan-Norway Joint Statement", "They met.", "Japan, Norway")]
    [InlineData("U.S. – Japan Global Partnership", "They met.", "United States, Japan")]
    [InlineData("Joint Statement of Japan, the Republic of Korea, and the United States", "They met.", "Japan, South Korea, United States")]
    [InlineData("Statement of Norway and Sweden on Finland and Denmark", "They met.", "Norway, Sweden")]
    [InlineData("On Finland: a statement of Norway and Sweden", "They met.", "Norway, Sweden")]
    [InlineData("A shared course", "We, the leaders of Norway, Sweden, and Finland, met in Turku.", "Norway, Sweden, Finland")]
    [InlineData("Harbour Declaration", "President Ada Berg of Finland and Prime Minister Ole Dahl of Norway met in Turku.\nThey thanked Denmark.", "Finland, Norway")]
    [InlineData("Harbour Declaration", "Preamble\nFinland and Norway are neighbours.", "Finland, Norway")]
    [InlineData("A statement on Finland", "The ministers met.", "")]
    [InlineData("A shared course", "They met. It rained. They dined. Finland and Norway were far.", "")]
    public void Of_TitleThenOpening_NamesWhoIssuedIt(string title, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", PrecedentTexts.Parties.Of(new Source(new SourceId("s"), text, new SourceDetails(title, SourceKind.Statement)))));

    [Fact]
    public void Named_WhateverWasWritten_IsTheNameOfTheState() =>
        Assert.Equal(["United States", "South Korea", "Norway", "Group of Seven", "Norway and Sweden"], PrecedentTexts.Parties.Named(["U.S.", "Republic of Korea", "Norway", "Group of Seven", "Norway and Sweden"]));

    [StatementsFact]
    public void Of_RealStatements_AreThoseWhoSignedThem()
    {
        var read = new[] { "A02", "A03", "A04", "A05", "D01", "D04", "D07", "D12", "D15", "D19", "D21" }.Select(code => $"{code} {string.Join(", ", PrecedentTexts.Parties.Of(PrecedentTexts.Real(code)))}");

        Assert.Equal(
            [
                "A02 United States, Japan", "A03 United States, Japan", "A04 Japan, United States", "A05 United States, Japan", "D01 United States, South Korea", "D04 United States, South Korea",
                "D07 Japan, Philippines, United States", "D12 Australia, India, Japan, United States", "D15 Australia, India, Japan, United States", "D19 Japan, South Korea, United States", "D21 United States, Australia",
            ],
            read);
    }
}
