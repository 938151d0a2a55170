using StatementDraft.Core.Clauses;
using StatementDraft.Core.Clauses.Formats;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Clauses.Formats;

public sealed class FactFormatsTests
{
    public static TheoryData<string, FactValue, string?, string?> Forms() => new()
    {
        { "up to $550 billion", new MoneyValue("USD", 550_000_000_000m, null, Qualifier.UpTo), null, "up to $550 billion" },
        { "US$550bn", new MoneyValue("USD", 550_000_000_000m), null, "$550 billion" },
        { "more than ¥1.25 trillion", new MoneyValue("JPY", 1_250_000_000_000m, null, Qualifier.Over), null, "more than ¥1.25 trillion" },
        { "$14.9 billion", new MoneyValue("USD", 14_900_000_000m, null, Qualifier.Over), null, "over $14.9 billion" },
        { "$1,234,567", new MoneyValue("USD", 1_234_567m), null, "$1,234,567" },
        { "$1 to 2 billion", new MoneyValue("USD", 1_000_000_000m, 2_000_000_000m), null, "$1 billion to $2 billion" },
        { "500 million rupees", new MoneyValue("INR", 500_000_000m), null, "INR 500 million" },
        { "billions of dollars", new MoneyValue("USD", null), null, "billions of dollars" },
        { "$3 billion", new MoneyValue("USD", 3_000_000_000m, Period: "over four years"), "in-full", "$3 billion over four years" },
        { "$3 billion", new MoneyValue("USD", 3_000_000_000m), "payer", null },
        { "nearly 54,000 soldiers", new CountValue(54_000, "soldiers", null, Qualifier.About), null, "nearly 54,000 soldiers" },
        { "54000 soldiers", new CountValue(54_000, "soldiers", null, Qualifier.About), null, "approximately 54,000 soldiers" },
        { "three ships", new CountValue(3, "ships"), null, "three ships" },
        { "10%", new PercentValue(10), null, "10 percent" },
        { "Friday", new DateValue("weekday:Friday", new DateOnly(2025, 2, 7)), null, "February 7, 2025" },
        { "Feb. 7, 2025", new DateValue("2025-02-07"), "day-first", "7 February 2025" },
        { "February 2025", new DateValue("2025-02"), null, "February 2025" },
        { "next spring", new DateValue("relative:next spring"), null, "next spring" },
        { "Ann Example", new PersonValue("Ann Example"), null, "EXAMPLE Ann" },
        { "Example", new PersonValue("Ann Example"), "titled", "Prime Minister EXAMPLE Ann" },
        { "Bo Other", new PersonValue("Bo Other", "Minister"), "titled", "Minister Bo Other" },
        { "Washington", new PlaceValue("Washington, D.C.", "United States"), "state", "the United States" },
        { "Article 5 of the US-Japan Security Treaty", new TreatyValue("US-Japan Security Treaty", "5"), null, "Article V of the Japan-U.S. Treaty of Mutual Cooperation and Security" },
        { "Article 9", new TreatyValue("Other Treaty", "9"), "article", "Article IX" },
        { "the treaty", new TreatyValue("US-Japan Security Treaty"), "article", null },
        { "a “good” day,", new QuoteValue(null, AttributionKind.None, Scare: false), null, "“a “good” day”" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_Form_SaysWhatTheFactSays(string words, FactValue value, string? format, string? expected)
    {
        var source = new Source(new SourceId("a"), words, new SourceDetails("A"));
        var all = new TextSpan(0, words.Length);
        var fact = new Fact(source.Quote(all), all, value, [], Modality.Stated, Attribution.Document, "test");
        var context = new FillContext(["Japan", "United States"], ["Prime Minister EXAMPLE Ann"], null, null);

        Assert.Equal(expected, FactFormats.Write(fact, format, context, ClauseSamples.Lexicon));
    }

    [Theory]
    [InlineData("1", "I")]
    [InlineData("4", "IV")]
    [InlineData("29", "XXIX")]
    [InlineData("399", "CCCXCIX")]
    [InlineData("0", "0")]
    [InlineData("5 bis", "5 bis")]
    public void Write_TreatyArticle_IsRoman(string article, string roman)
    {
        var source = new Source(new SourceId("a"), "x", new SourceDetails("A"));
        var all = new TextSpan(0, 1);
        var fact = new Fact(source.Quote(all), all, new TreatyValue("T", article), [], Modality.Stated, Attribution.Document, "test");

        Assert.Equal("Article " + roman, FactFormats.Write(fact, "article", ClauseSamples.Context, ClauseSamples.Lexicon));
    }
}
