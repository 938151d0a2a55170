using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Finds the proper names in a text: those of the lexicon under their one name, others by their capital letters.</summary>
internal sealed class NameReader
{
    private readonly PhraseMatcher<(string Key, string Sort)> _listed;
    private readonly ILookup<string, string> _forms;
    private readonly Func<string, bool> _isCommon;
    private readonly HashSet<string> _offices;

    /// <summary>Makes a reader. <paramref name="isCommon"/> tells words that are no name when they merely begin a sentence or make up a title.</summary>
    public NameReader(Lexicon lexicon, Func<string, bool> isCommon)
    {
        _isCommon = isCommon;
        _offices = lexicon.WordsOf("titles/offices").Where(office => !office.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        List<(string Phrase, (string Key, string Sort) Value, bool ExactCase)> phrases = [.. Phrases(lexicon).Where(entry => !string.IsNullOrWhiteSpace(entry.Phrase))];
        _listed = new PhraseMatcher<(string, string)>(phrases);
        _forms = phrases.ToLookup(entry => entry.Value.Key, entry => entry.Phrase, StringComparer.Ordinal);
    }

    /// <summary>The forms under which the lexicon lists a name.</summary>
    public IEnumerable<string> FormsOf(string key) => _forms[key];

    /// <summary>Marks the terms of one sentence that belong to names. <paramref name="isName"/> tells of a single unlisted word that opens a sentence
    /// whether it is one; without it such a word is none.</summary>
    public void Read(string text, TextSpan sentence, IReadOnlyList<Term> terms, Func<string, bool>? isName = null)
    {
        foreach (var match in _listed.Find(sentence.Of(text)))
        {
            var span = match.Span.Shift(sentence.Start);
            Mark([.. terms.Where(term => span.Contains(term.Span) || (term.Span.Start >= span.Start && term.Span.Start < span.End))], match.Value.Key, match.Value.Sort);
        }

        ReadCapitals(text, terms, isName);
    }

    private static IEnumerable<(string Phrase, (string Key, string Sort) Value, bool ExactCase)> Phrases(Lexicon lexicon)
    {
        foreach (var state in lexicon.States)
        {
            foreach (var form in state.Forms.Concat(state.Demonyms).Append(state.Name).Append(state.Short).Append(state.Capital ?? string.Empty).Distinct(StringComparer.Ordinal))
            {
                yield return (form, (state.Name, "state"), true);
            }
        }

        foreach (var person in lexicon.Persons)
        {
            foreach (var form in person.Forms.Append(person.Name))
            {
                yield return (form, (person.Name, "person"), true);
            }
        }

        foreach (var (entries, sort) in new[] { (lexicon.Organizations, "organization"), (lexicon.Places, "place") })
        {
            foreach (var entry in entries)
            {
                foreach (var form in entry.Forms.Append(entry.Name))
                {
                    yield return (form, (entry.Name, sort), true);
                }
            }
        }

        foreach (var treaty in lexicon.Treaties)
        {
            foreach (var form in treaty.Forms.Append(treaty.Name).Append(treaty.FullName).Distinct(StringComparer.Ordinal))
            {
                yield return (form, (treaty.Name, "treaty"), false);
            }
        }
    }

    private static void Mark(IReadOnlyList<Term> terms, string? key, string? sort)
    {
        if (terms.Count == 0 || terms.Any(term => term.Kind is TermKind.Value or TermKind.Date))
        {
            return;
        }

        var group = new NameGroup([.. terms.Select(term => term.Lower)], terms[0].Span.Cover(terms[^1].Span), key, sort);
        foreach (var term in terms.Where(term => term.Kind != TermKind.Mark))
        {
            term.Name = group;
            term.Kind = TermKind.Name;
        }
    }

    private void ReadCapitals(string text, IReadOnlyList<Term> terms, Func<string, bool>? isName)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            if (!IsCapital(text, terms[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < terms.Count && (IsCapital(text, terms[end]) || IsInitialDot(text, terms, end)))
            {
                end++;
            }

            var run = terms.Skip(at).Take(end - at).Where(term => term.Kind != TermKind.Mark).ToList();
            var opens = at == 0 || terms[at - 1].Kind == TermKind.Mark;
            var first = FirstRare(run, opens && isName?.Invoke(run[0].Span.Of(text)) is not true);
            if (first < run.Count)
            {
                Mark(run[first..], null, null);
            }

            at = end - 1;
        }
    }

    // "Prime Minister Ishiba", "Chancellor Ada Lund": titles and other common words before the first rare one are no part of the name.
    private int FirstRare(List<Term> run, bool opensSentence)
    {
        var first = 0;
        while (first < run.Count && (_isCommon(run[first].Lower) || _isCommon(run[first].Base) || _offices.Contains(run[first].Lower)))
        {
            first++;
        }

        // A single unlisted word that begins a sentence may be any word.
        return first == 0 && opensSentence && run.Count == 1 ? run.Count : first;
    }

    private static bool IsCapital(string text, Term term) =>
        term.Kind == TermKind.Content && term.Name is null && char.IsUpper(text[term.Span.Start]);

    private static bool IsInitialDot(string text, IReadOnlyList<Term> terms, int at) =>
        text[terms[at].Span.Start] == '.' && terms[at - 1].Span.Length == 1 && at + 1 < terms.Count && IsCapital(text, terms[at + 1]);
}
