namespace StatementDraft.Core.Tests.Checking;

public sealed class MatchedWordsTests
{
    [Theory]
    [InlineData("Norland will buy gas from Sudland.", "After the talks ⟦Norland⟧ said it would ⟦buy⟧ more ⟦gas from Sudland⟧.")]
    [InlineData("Norland will buy gas from Sudland.", "The talks were long. ⟦Norland will buy gas from Sudland⟧.")]
    [InlineData("The purchase of gas by Norland was welcomed.", "The minister ⟦welcomed⟧ that ⟦Norland⟧ would ⟦buy gas⟧.")]
    public void Matches_AreTheWordsOfThePassageThatCarryTheClaim(string claim, string passage)
    {
        var source = MarkedText.Parse(passage);

        var evidence = Checks.Single(claim, source.Text).Evidence[0];

        Assert.Equal(passage, MarkedText.Mark(source.Text, evidence.Matches));
    }

    [Theory]
    [InlineData("Norland agreed to build a harbour.", "Norland ⟦is expected to⟧ agree to build a harbour.")]
    [InlineData("Norland will buy 40 ferries.", "Norland will buy ⟦14⟧ ferries.")]
    [InlineData("Norland will invest $2 billion.", "Norland will invest ⟦as much as $2 billion⟧.")]
    [InlineData("Norland supported the ban.", "Norland ⟦opposed⟧ the ban.")]
    public void Instead_IsWhatTheSourceHasInThePlaceOfTheWords(string claim, string passage)
    {
        var source = MarkedText.Parse(passage);

        var instead = Assert.Single(Checks.Single(claim, source.Text).Findings, finding => finding.Instead is not null).Instead!;

        Assert.Equal(passage, MarkedText.Mark(source.Text, [instead.Span]));
        Assert.Equal(source.Span.Of(source.Text), instead.Words);
    }

    [Fact]
    public void Instead_WhereNoSourceSpeaksOfIt_IsNothing() =>
        Assert.All(Checks.Single("Norland will buy 40 ferries from Atlantis.", "Norland will buy 40 ferries.").Findings, finding => Assert.Null(finding.Instead));
}
