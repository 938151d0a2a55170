using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The lexicon's words about who acts (<c>actors.yml</c>), by the last word of a noun phrase.</summary>
internal sealed class ActorWords(Lexicon lexicon)
{
    private readonly HashSet<string> _officials = Set(lexicon, "officials");

    public IReadOnlySet<string> Parties { get; } = Set(lexicon, "parties");

    public IReadOnlySet<string> Leaders { get; } = Set(lexicon, "leaders");

    public IReadOnlySet<string> Officials { get; } = Set(lexicon, "officials");

    public IReadOnlySet<string> BodiesOf { get; } = Set(lexicon, "bodies-of");

    public IReadOnlySet<string> Unnamed { get; } = Set(lexicon, "unnamed");

    /// <summary>Nouns whose owner acts: "Japan's decision", "the minister's visit".</summary>
    public IReadOnlySet<string> Acts { get; } = Set(lexicon, "acts");

    /// <summary>What a company or body is called when it comes up again: "the company said".</summary>
    public IReadOnlySet<string> Bodies { get; } = Set(lexicon, "bodies");

    /// <summary>What is read and not heard: "the report said". It speaks for nobody in particular.</summary>
    public IReadOnlySet<string> Writings { get; } = Set(lexicon, "writings");

    public IReadOnlySet<string> Analysts { get; } = Set(lexicon, "analysts");

    /// <summary>Titles whose holder one looks for: "the prime minister".</summary>
    public IReadOnlySet<string> Titles { get; } = new HashSet<string>(
        lexicon.Persons.SelectMany(person => person.Offices).Select(office => office.Title.ToLowerInvariant()), StringComparer.OrdinalIgnoreCase);

    /// <summary>The state meant by "the administration" alone; null where the list leaves it open.</summary>
    public string? Administration { get; } = lexicon.WordLists.GetValueOrDefault("actors/administration", []) is [var state, ..] ? state : null;

    /// <summary>Whether a word, singular or plural, is one of the officials.</summary>
    public bool IsOfficial(ReadOnlySpan<char> word)
    {
        var lookup = _officials.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(word) || (word.Length > 3 && word[^1] == 's' && lookup.Contains(word[..^1]));
    }

    private static HashSet<string> Set(Lexicon lexicon, string key) =>
        lexicon.WordLists.GetValueOrDefault("actors/" + key, []).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
