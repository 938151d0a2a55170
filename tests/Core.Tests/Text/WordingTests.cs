using System.Globalization;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class WordingTests
{
    [Fact]
    public void Wording_IsItsEnglishSentence()
    {
        var words = "a {deal}";
        Wording said = $"The source says “{words}” {2} times {{once}}.";

        Assert.Equal("The source says “a {deal}” 2 times {once}.", said.ToString());
        Assert.Equal("The source says “{0}” {1} times {{once}}.", said.Pattern);
        Assert.Equal(["a {deal}", 2], said.Parts);
    }

    [Fact]
    public void Said_InAnotherLanguage_PutsThePartsWhereThatLanguageHasThem()
    {
        Wording many = $"{3} gaps";
        Wording said = $"“{"Energy"}” has {many} to fill.";

        var spoken = said.Said(pattern => pattern switch
        {
            "“{0}” has {1} to fill." => "{1}: „{0}“",
            "{0} gaps" => "{0} Lücken",
            _ => pattern,
        });

        Assert.Equal("3 Lücken: „Energy“", spoken);
    }

    [Fact]
    public void Wording_WritesNumbersTheSameOnEveryMachine()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Wording said = $"{10_000_000:N0} of {2.5}";
            Assert.Equal("10,000,000 of 2.5", said.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Wordings_AreEqualWhereTheirSentencesAre()
    {
        Wording one = $"{1} fact";
        Wording same = $"1 fact";
        Wording other = $"2 facts";

        Assert.True(one == same);
        Assert.True(one != other);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one == null);
    }

    [Fact]
    public void Row_OfWordings_IsAWordingOfWordings()
    {
        string[] names = ["Chile", "Peru", "Ghana"];

        var row = names.Select(name => (Wording)$"{name}").Aggregate((row, next) => $"{row} and {next}");

        Assert.Equal("Chile et Peru et Ghana", row.Said(pattern => pattern.Replace("and", "et", StringComparison.Ordinal)));
    }
}
