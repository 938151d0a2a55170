namespace StatementDraft.Core.Text.Aligning;

/// <summary>How much two runs of tokens have in common at most, whatever their order: told in one pass, so that what cannot be alike is not compared word by word.</summary>
internal sealed class Likeness(Vocabulary vocabulary)
{
    private readonly int[] _counts = new int[vocabulary.Count];

    /// <summary>The weight of the words both runs have, as a share of the weight of the lighter run; 1 where the lighter one weighs nothing.</summary>
    internal double Of(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (weight, otherWeight, shared) = (0, 0, 0);
        foreach (var token in one)
        {
            _counts[token]++;
            weight += vocabulary.WeightOf(token);
        }

        foreach (var token in other)
        {
            otherWeight += vocabulary.WeightOf(token);
            if (_counts[token] > 0)
            {
                _counts[token]--;
                shared += vocabulary.WeightOf(token);
            }
        }

        foreach (var token in one)
        {
            _counts[token] = 0;
        }

        return Math.Min(weight, otherWeight) is var lighter and > 0 ? (double)shared / lighter : 1;
    }
}
