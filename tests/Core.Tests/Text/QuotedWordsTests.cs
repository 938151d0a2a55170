using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("They will build a port.", "They will build a port.")]
    [InlineData("“They will,” he said, “build a port.”", "‘They will,’ he said, ‘build a port.’")]
    [InlineData("\"They will,\" he said.", "'They will,' he said.")]
    [InlineData("Japan’s port", "Japan’s port")]
    public void Within_AQuotationInTheWords_HasSingleMarks(string words, string shown) => Assert.Equal(shown, QuotedWords.Within(words));
}
