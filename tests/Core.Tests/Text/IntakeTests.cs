using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class IntakeTests
{
    private const string Wrapped = """
        The two ministers met on Monday and discussed the state of the
        partnership between their countries, which has grown in every field
        that was named when the first plan was signed.

        They also agreed on three steps:

        -   a working group on shipping that meets twice a year and reports
            to both ministers,
        -   a fund.

        MINISTER: We are content with what was reached here, and I want to
        say so.
        """;

    [Fact]
    public void Normalize_HardWraps_AreJoined()
    {
        var text = Intake.Normalize(Wrapped).Text;

        Assert.Equal(
            [
                "The two ministers met on Monday and discussed the state of the partnership between their countries, which has grown in every field that was named when the first plan was signed.",
                "",
                "They also agreed on three steps:",
                "",
                "-   a working group on shipping that meets twice a year and reports to both ministers,",
                "-   a fund.",
                "",
                "MINISTER: We are content with what was reached here, and I want to say so.",
            ],
            text.Split('\n'));
    }

    [Fact]
    public void Normalize_WrapBeforeNoBreakBlank_IsJoined() =>
        Assert.Contains("of the Islands. The two", Intake.Normalize(Wrapped
            + "\n\nThey decided to go on with the work, and with the survey of the\nIslands.\u00A0The two sides will meet there and speak about it again soon, said\nthe host.").Text, StringComparison.Ordinal);

    [Fact]
    public void Normalize_ShortLines_KeepTheirBreaks()
    {
        const string Poem = "Roses are red\nviolets are blue\nministers met\nand so will you";

        Assert.Equal(new IntakeText(Poem, false), Intake.Normalize(Poem));
    }

    [Fact]
    public void Normalize_LineEndsMarksAndBlanks_AreMadePlain() =>
        Assert.Equal("caf\u00E9 a\nb\nc", Intake.Normalize("\uFEFFcafe\u0301\u00A0a  \r\nb\rc\u0007\r\n\r\n").Text);

    [Fact]
    public void Normalize_UnpairedSurrogate_Throws() => Assert.Throws<ArgumentException>(() => Intake.Normalize("a\uDC00"));

    [CorpusFact]
    public void Normalize_Corpus_TwiceIsOnce()
    {
        foreach (var file in Corpus.AllFiles())
        {
            var once = Intake.Normalize(File.ReadAllText(file)).Text;

            Assert.Equal(once, Intake.Normalize(once).Text);
        }
    }

    [CorpusFact]
    public void Normalize_Seeds_StayAsTheyAre()
    {
        foreach (var text in Corpus.Files("seeds").Select(File.ReadAllText))
        {
            Assert.Equal(text.TrimEnd('\n'), Intake.Normalize(text).Text);
        }
    }
}
