namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The singulars of words in lower case. The same nouns head phrase after phrase, so each is made once a text.</summary>
internal sealed class Singulars
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _made =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The singular of <paramref name="noun"/>; the word itself where it is none.</summary>
    public string Of(ReadOnlySpan<char> noun)
    {
        if (!_made.TryGetValue(noun, out var singular))
        {
            singular = Inflection.Singular(noun.ToString().ToLowerInvariant());
            _made[noun] = singular;
        }

        return singular;
    }
}
