using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>A name where it stands among the words of a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The position of its first word.</param>
/// <param name="To">The position of its last word.</param>
internal readonly record struct StandingName(NameGroup Name, int From, int To);

/// <summary>The names of a text one by one, with what can be told of those that no list has in this form.</summary>
internal sealed class StandingNames
{
    private readonly Dictionary<string, (string? Key, string Sort)> _short = new(StringComparer.Ordinal);

    /// <summary>Reads the family names, and capitals by their first part ("Washington").</summary>
    public StandingNames(Lexicon lexicon)
    {
        foreach (var state in lexicon.States)
        {
            if (state.Capital?.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
            {
                _short.TryAdd(state.Capital[..comma].ToLowerInvariant(), (state.Name, "state"));
            }
        }

        foreach (var person in lexicon.Persons)
        {
            _short.TryAdd(person.Family.ToLowerInvariant(), (null, "person"));
        }
    }

    /// <summary>The names in order.</summary>
    public IReadOnlyList<StandingName> In(IReadOnlyList<Term> terms)
    {
        var names = new List<StandingName>();
        for (var at = 0; at < terms.Count; at++)
        {
            if (terms[at].Name is not { } name)
            {
                continue;
            }

            var to = at;
            while (to + 1 < terms.Count && ReferenceEquals(terms[to + 1].Name, name))
            {
                to++;
            }

            if (names.Count > 0 && names[^1] is var (first, from, end) && end == at - 1 && first.Sort is null && name is { Key: not null, Sort: "person", Words.Count: 1 })
            {
                // An unlisted first name before a listed family name is somebody else of that family.
                names[^1] = new StandingName(new NameGroup([.. first.Words, .. name.Words], first.Span.Cover(name.Span), null, "person"), from, to);
            }
            else
            {
                names.Add(new StandingName(Known(terms, at, name), at, to));
            }

            at = to;
        }

        return names;
    }

    // "President Biden": an unlisted name behind a title is a person's; so is the family name of a listed one.
    private NameGroup Known(IReadOnlyList<Term> terms, int from, NameGroup name) =>
        name.Sort is not null ? name
        : from > 0 && terms[from - 1].Title ? name with { Sort = "person" }
        : name.Words.Count == 1 && _short.TryGetValue(name.Words[0], out var known) ? name with { Key = known.Key, Sort = known.Sort }
        : name;
}
