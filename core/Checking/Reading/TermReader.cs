using System.Globalization;
using System.Text;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Reads sentences into terms, the same way for claims and for sources.</summary>
internal sealed class TermReader
{
    private readonly BaseForms _forms;
    private readonly NameReader _names;
    private readonly ScopeReader _scopes;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly PhraseWords _grammar;
    private readonly HashSet<string> _acts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);

    /// <summary>Makes a reader over one lexicon.</summary>
    public TermReader(Lexicon lexicon)
    {
        _forms = new BaseForms(List(lexicon, "derivations/irregular"), List(lexicon, "irregular-verbs"));
        Thesaurus = new Thesaurus(lexicon, _forms);
        _scopes = new ScopeReader(lexicon, _forms);
        foreach (var (band, weight) in new[] { ("background/band-4", 0.85), ("background/band-3", 0.65), ("background/band-2", 0.5), ("background/band-1", 0.35) })
        {
            foreach (var word in List(lexicon, band))
            {
                _weights[word] = weight;
                _weights[_forms.BaseOf(word)] = weight;
            }
        }

        _grammar = new PhraseWords(lexicon);
        _acts.UnionWith(lexicon.Stances.Where(stance => !stance.Lemma.Contains(' ', StringComparison.Ordinal)).Select(stance => _forms.BaseOf(stance.Lemma)));
        _verbs.UnionWith(List(lexicon, "verbs").Concat(List(lexicon, "noun-verbs")).Select(_forms.BaseOf));
        _names = new NameReader(lexicon, word => _weights.ContainsKey(word) || ClosedClass.IsGrammar(word));
    }

    /// <summary>The words that may stand for one another.</summary>
    public Thesaurus Thesaurus { get; }

    /// <summary>The roots of a text's words, for searching; grammar and marks left out.</summary>
    public IEnumerable<string> Roots(string text, TextSpan span)
    {
        foreach (var word in Words.Of(text, span))
        {
            if (word.Kind == WordKind.Mark)
            {
                continue;
            }

            var written = word.Span.Of(text);
            var lower = Lower(written);
            if (word.Kind == WordKind.Letters && ClosedClass.DateName(written, lower) is { } date)
            {
                yield return date;
            }
            else if (!ClosedClass.IsGrammar(lower))
            {
                yield return _forms.RootOf(lower, _forms.BaseOf(lower));
            }
        }
    }

    /// <summary>The root of a word.</summary>
    public string RootOf(string lower) => _forms.RootOf(lower, _forms.BaseOf(lower));

    /// <summary>The base of a word.</summary>
    public string BaseOf(string lower) => _forms.BaseOf(lower);

    /// <summary>The forms of a listed name, each as the roots of its words.</summary>
    public IEnumerable<IReadOnlyList<string>> FormsOf(string key) => _names.FormsOf(key).Select(form => (IReadOnlyList<string>)[.. Roots(form, new TextSpan(0, form.Length))]);

    /// <summary>The terms of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isName">Whether a word that opens the sentence is a name, which its capital alone does not tell; null where nobody knows.</param>
    public IReadOnlyList<Term> Read(string text, TextSpan sentence, Func<string, bool>? isName = null)
    {
        var terms = new List<Term>();
        var quoted = false;
        foreach (var word in Words.Of(text, sentence))
        {
            var term = ReadWord(text, word);
            quoted = term.Lower is "“" || (term.Lower is not "”" && (term.Lower == "\"" ? !quoted : quoted));
            term.Quoted = quoted && term.Kind != TermKind.Mark;
            terms.Add(term);
        }

        if (terms.Count > 0)
        {
            terms[0].FirstOfSentence = true;
        }

        QuantityReader.Read(terms);
        _names.Read(text, sentence, terms, isName);
        _grammar.Read(terms);
        ReadPhrases(terms);
        _scopes.Read(terms);
        for (var at = terms.Count - 1; at >= 0; at--)
        {
            terms[at].Title = IsTitle(text, terms, at);
            terms[at].Weight = terms[at].Title ? 0 : IsCountOfParties(terms, at) ? 0.3 : WeightOf(terms[at]);
        }

        return terms;
    }

    private Term ReadWord(string text, Word word)
    {
        var written = word.Span.Of(text);
        var lower = word.Kind == WordKind.Mark ? written : Lower(written);
        if (word.Kind == WordKind.Letters && ClosedClass.DateName(written, lower) is { } date)
        {
            return new Term { Span = word.Span, Lower = date, Base = date, Root = date, Kind = TermKind.Date };
        }

        var baseForm = _forms.BaseOf(lower);
        var root = _forms.RootOf(lower, baseForm);
        return new Term
        {
            Span = word.Span,
            Lower = lower,
            Base = baseForm,
            Root = root,
            Kind = word.Kind == WordKind.Mark ? TermKind.Mark : ClosedClass.IsGrammar(lower) || lower.EndsWith("n't", StringComparison.Ordinal) ? TermKind.Function : TermKind.Content,
            Meanings = Thesaurus.MeaningsOf(baseForm, root),
            Opposites = Thesaurus.OppositesOf(baseForm, root),
            Broader = Thesaurus.BroaderThan(baseForm),
            Verb = _verbs.Contains(baseForm) || _acts.Contains(baseForm),
            Act = _acts.Contains(baseForm),
            Rare = !_weights.ContainsKey(lower) && !_weights.ContainsKey(baseForm),
        };
    }

    private static string Lower(string written)
    {
        var lower = Plain(written.ToLowerInvariant().Replace('’', '\''));
        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower.Trim('\'');
    }

    // "Noël" and "Noel" are one name: letters are compared without their accents.
    private static string Plain(string lower)
    {
        if (lower.All(char.IsAscii))
        {
            return lower;
        }

        var plain = string.Concat(lower.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
        return plain.Length > 0 ? plain : lower;
    }

    private void ReadPhrases(List<Term> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            foreach (var (bases, meaning) in Thesaurus.PhrasesFrom(terms[at].Base))
            {
                if (at + bases.Length > terms.Count || !bases.Select((part, index) => terms[at + index].Base == part).All(same => same))
                {
                    continue;
                }

                for (var index = at; index < at + bases.Length; index++)
                {
                    terms[index].Meanings = [.. terms[index].Meanings, meaning];
                }
            }
        }
    }

    /// <summary>A capitalised common word right before a person's name or before another such word: an office. Offices are compared by the rules on persons.</summary>
    private static bool IsTitle(string text, List<Term> terms, int at) =>
        terms[at].Kind == TermKind.Content && char.IsUpper(text[terms[at].Span.Start]) && at + 1 < terms.Count
        && (terms[at + 1].Name is { Sort: null or "person" } || (terms[at + 1].Kind == TermKind.Content && IsTitle(text, terms, at + 1)));

    // "The two leaders", "the three countries": who they are is said elsewhere, and no source need count them.
    private static bool IsCountOfParties(List<Term> terms, int at) =>
        terms[at].Quantity is { Unit.Length: 0, Amount: >= 2 and <= 7 } && char.IsLetter(terms[at].Lower[0]) && at > 0 && terms[at - 1].Lower is "the" or "our" or "these" or "both"
        && at + 1 < terms.Count && ClosedClass.IsGeneric(terms[at + 1].Base);

    private double WeightOf(Term term) => term.Kind switch
    {
        TermKind.Function or TermKind.Mark => 0,
        TermKind.Name or TermKind.Value or TermKind.Date => 1,
        _ => ClosedClass.IsVague(term.Base) ? 0.3 : _weights.GetValueOrDefault(term.Lower, _weights.GetValueOrDefault(term.Base, 1)),
    };

    private static IReadOnlyList<string> List(Lexicon lexicon, string name) => lexicon.WordLists.GetValueOrDefault(name) ?? [];
}
