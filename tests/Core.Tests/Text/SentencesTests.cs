using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("⟦The U.S. President met Prime Minister Mori on Jan. 5 in Osaka.⟧ ⟦They talked.⟧")]
    [InlineData("⟦The offer from U.S. Steel rose to $14.9 billion.⟧ ⟦It was refused.⟧")]
    [InlineData("⟦Exports to the U.S.⟧ ⟦The leaders agreed.⟧")]
    [InlineData("⟦It applies under Article V.⟧ ⟦We reaffirm it.⟧")]
    [InlineData("⟦Gen. John R. Allen, Jr. spoke.⟧ ⟦“We are ready.”⟧ ⟦He left.⟧")]
    [InlineData("⟦“Are we ready?” he asked.⟧ ⟦“Yes!”⟧")]
    [InlineData("⟦1. A heading here⟧\n⟦Text follows.⟧")]
    [InlineData("⟦We met in Washington, D.C. on Friday.⟧ ⟦Talks went on at 5 p.m. and ended at 9 p.m.⟧")]
    [InlineData("⟦No. 3 is open, e.g. in Kobe.⟧ ⟦Wait…⟧ ⟦Done.⟧")]
    [InlineData("⟦They met under the treaty.⟧⟦The ministers left.⟧ ⟦See www.Example.org and notes.txt for more.⟧")]
    [InlineData("⟦MR. ADLER: Yes.⟧ ⟦MS. OKAFOR: No.⟧\n⟦b. The second point.⟧")]
    [InlineData("⟦両首脳は会談した。⟧⟦同盟を強化する。⟧")]
    [InlineData("⟦One line⟧\n\n⟦Another (in brackets.)⟧ ⟦End⟧")]
    public void Of_SplitsWhereAReaderWould(string marked)
    {
        var expected = MarkedText.Parse(marked);

        Assert.Equal(marked, MarkedText.Mark(expected.Text, Sentences.Of(expected.Text)));
    }

    [Fact]
    public void Of_EmptyText_IsEmpty() => Assert.Empty(Sentences.Of(" \n "));

    [CorpusFact]
    public void Of_Corpus_LosesNoWord()
    {
        foreach (var text in Corpus.AllFiles().Select(File.ReadAllText))
        {
            var covered = Sentences.Of(text).Sum(span => span.Of(text).Count(c => !char.IsWhiteSpace(c)));

            Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), covered);
        }
    }
}
