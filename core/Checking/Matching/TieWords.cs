using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>What single words say about what a name belongs to.</summary>
internal sealed class TieWords
{
    private readonly HashSet<string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nounVerbs;

    /// <summary>Reads the demonyms and the words that are nouns as well as verbs.</summary>
    public TieWords(Lexicon lexicon, Func<string, string> baseOf)
    {
        foreach (var state in lexicon.States)
        {
            // "Norlanders" are people; "U.S." stands before a noun as it is.
            var forms = state.Demonyms.Where(form => !(form.EndsWith('s') && state.Demonyms.Contains(form[..^1])));
            _adjectives.UnionWith(forms.Concat(state.Forms.Append(state.Short).Where(form => form.All(letter => char.IsUpper(letter) || letter == '.'))).Select(form => form.ToLowerInvariant()));
        }

        _nounVerbs = (lexicon.WordLists.GetValueOrDefault("noun-verbs") ?? []).Select(baseOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The tie that a preposition makes; null for any other word.</summary>
    public static Tie? TieOf(string preposition) => preposition switch
    {
        "of" => Tie.Of,
        "from" => Tie.From,
        "to" or "for" or "toward" or "towards" => Tie.To,
        "in" or "at" or "into" or "inside" or "within" or "across" or "throughout" => Tie.In,
        "on" or "against" or "upon" => Tie.On,
        "with" or "alongside" => Tie.With,
        "by" => Tie.By,
        "between" or "among" => Tie.Between,
        _ => null,
    };

    /// <summary>Whether another clause begins here, or a phrase that hangs on something else.</summary>
    public static bool IsBorder(string lower) =>
        lower is ";" or "but" or "while" or "whereas" or "before" or "after" or "when" or "because" or "since" or "if" or "that" or "which" or "who" or "whose" or "where" or "as";

    /// <summary>Whether it joins two names ("Norland-Sudland").</summary>
    public static bool IsHyphen(Term term) => term.Lower is "-" or "–" or "‑" or "‐";

    /// <summary>Whether the name is in the form that stands before a noun: "Norlandic", "U.S.".</summary>
    public bool IsAdjective(NameGroup name) => _adjectives.Contains(string.Join(' ', name.Words));

    /// <summary>Whether the word is a noun as well as a verb ("plans").</summary>
    public bool IsNounToo(Term term) => _nounVerbs.Contains(term.Base);

    /// <summary>Whether the word is a verb wherever it stands.</summary>
    public bool IsFinite(Term term) => term.Verb && (!_nounVerbs.Contains(term.Base) || term.Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether the word is a verb here.</summary>
    public bool IsVerb(IReadOnlyList<Term> terms, int at) =>
        terms[at].Kind == TermKind.Content && terms[at].Verb
        && (IsFinite(terms[at]) || terms[at].Lower.EndsWith("ing", StringComparison.Ordinal) || (at > 0 && terms[at - 1].Lower is "to" or "will" or "would" or "may" or "might" or "can" or "could" or "should" or "must" or "not" or "and"));

    /// <summary>Whether a verb with its subject before it follows the name that ends at <paramref name="to"/>.</summary>
    public bool IsBeforeVerb(IReadOnlyList<Term> terms, int to)
    {
        for (var at = to + 1; at < terms.Count && at <= to + 3 && !terms[at].FirstOfSentence; at++)
        {
            if (terms[at].Kind == TermKind.Content)
            {
                return terms[at].Verb && IsFinite(terms[at]) && !terms[at].Lower.EndsWith("ing", StringComparison.Ordinal);
            }

            if (terms[at].Lower is "is" or "are" or "was" or "were" or "will" or "would" or "has" or "have" or "had" or "may" or "can" or "could" or "should" or "must" or "did" or "does" or "do")
            {
                return true;
            }

            if (terms[at].Lower is not ("also" or "then" or "now" or "both" or "not"))
            {
                return false;
            }
        }

        return false;
    }
}
