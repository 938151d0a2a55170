using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Reads from the order of words what each name belongs to: to the noun behind it, to the nearest word before its preposition, to the verb beside it.</summary>
internal sealed class TieReader(Lexicon lexicon, TieWords words)
{
    // As far as a preposition reaches back for the word it belongs to, and as many words as come into question.
    private const int Reach = 16;
    private const int Heads = 5;

    private readonly StandingNames _names = new(lexicon);
    private readonly TieOwners _owners = new(words);

    /// <summary>The ties in the order of the names; a name that hangs on nothing that can be told has none.</summary>
    public IReadOnlyList<NameTie> Read(IReadOnlyList<Term> terms, string text)
    {
        var ties = new List<NameTie>();
        var names = _names.In(terms);
        NameTie? last = null;
        for (var at = 0; at < names.Count; at++)
        {
            last = InRow(terms, text, names, at, last) ?? Single(terms, text, names[at], ties.Count);
            if (last is not null)
            {
                ties.Add(last);
            }
        }

        return ties;
    }

    /// <summary>"on Norland, Sudland and Estland": the preposition before the first holds for all.</summary>
    private NameTie? InRow(IReadOnlyList<Term> terms, string text, IReadOnlyList<StandingName> names, int at, NameTie? last)
    {
        if (last is null || at == 0 || last.By == Tie.Owner || last.Name.Span != names[at - 1].Name.Span || _owners.Is(terms, text, names[at]))
        {
            return null;
        }

        var joined = Joined(terms, names[at - 1].To + 1, names[at].From);
        for (var next = at; joined == ","; next++)
        {
            joined = next + 1 < names.Count ? Joined(terms, names[next].To + 1, names[next + 1].From) : null;
        }

        if (joined is null)
        {
            return null;
        }

        return last with { Name = names[at].Name, Sure = last.Sure && !words.IsBeforeVerb(terms, names[at].To), Whole = names[at].Name.Span };
    }

    /// <summary>"and" or "," where nothing but these and articles and offices stands between two names; null where more does.</summary>
    private static string? Joined(IReadOnlyList<Term> terms, int from, int to)
    {
        string? joined = null;
        for (var at = from; at < to; at++)
        {
            if (terms[at].FirstOfSentence)
            {
                return null;
            }

            switch (terms[at].Lower)
            {
                case "and" or "or" or "&":
                    joined = "and";
                    break;
                case ",":
                    joined ??= ",";
                    break;
                case "the" or "both" or "also" or "as" or "well":
                    break;
                default:
                    if (!terms[at].Title)
                    {
                        return null;
                    }

                    break;
            }
        }

        return joined;
    }

    private NameTie? Single(IReadOnlyList<Term> terms, string text, StandingName named, int row)
    {
        var (name, from, to) = named;
        if (words.IsAdjective(name) && to + 1 < terms.Count && terms[to + 1].Title)
        {
            // "From Norlandic Chancellor Ada Lund": the office's country; what is said is said of her.
            return null;
        }

        if (_owners.Is(terms, text, named))
        {
            var nouns = _owners.Nouns(terms, to + 1);
            return nouns.Count == 0 ? null : new NameTie(name, Tie.Owner, nouns, row, true, false, name.Span.Cover(terms[nouns[0]].Span));
        }

        var before = Before(terms, from);
        if (before >= 0 && !terms[before + 1].FirstOfSentence)
        {
            if (TieWords.TieOf(terms[before].Lower) is { } by)
            {
                var heads = Governors(terms, before);
                return heads.Count == 0 ? null : new NameTie(name, by, heads, row, true, false, terms[before].Span.Cover(name.Span));
            }

            if ((terms[before].Lower == "including" || (terms[before].Lower == "as" && before > 0 && terms[before - 1].Lower == "such")) && Example(terms, before) is var (listed, governors))
            {
                return new NameTie(name, listed, governors, row, true, true, name.Span);
            }

            if (words.IsVerb(terms, before))
            {
                return new NameTie(name, Tie.Object, [before], row, !words.IsBeforeVerb(terms, to), false, name.Span);
            }
        }

        return Subject(terms, name, to, row);
    }

    /// <summary>"tariffs on partners such as Norland": the examples hang where "partners" does.</summary>
    private (Tie By, IReadOnlyList<int> Heads)? Example(IReadOnlyList<Term> terms, int word)
    {
        for (var at = word - 1; at >= Math.Max(0, word - 7); at--)
        {
            if (terms[at].Kind is TermKind.Mark && terms[at].Lower is not ",")
            {
                return null;
            }

            if (TieWords.TieOf(terms[at].Lower) is { } by)
            {
                var heads = Governors(terms, at);
                return heads.Count == 0 ? null : (by, heads);
            }
        }

        return null;
    }

    private static NameTie? Subject(IReadOnlyList<Term> terms, NameGroup name, int to, int row)
    {
        var passive = false;
        for (var at = to + 1; at < terms.Count && at <= to + 5 && !terms[at].FirstOfSentence; at++)
        {
            if (terms[at].Kind == TermKind.Content && terms[at].Verb)
            {
                return new NameTie(name, passive && !terms[at].Lower.EndsWith("ing", StringComparison.Ordinal) ? Tie.Object : Tie.Doer, [at], row, true, false, name.Span);
            }

            passive = terms[at].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being" || (passive && terms[at].Lower is "not" or "also" or "now");
            if (terms[at].Kind != TermKind.Function && !terms[at].Lower.EndsWith("ly", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The position before a name and before what belongs to it: articles, offices, a nationality, one adjective.</summary>
    private int Before(IReadOnlyList<Term> terms, int from)
    {
        var described = 0;
        for (var at = from - 1; at >= 0 && !terms[at + 1].FirstOfSentence; at--)
        {
            var term = terms[at];
            if (term.Lower is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "both" or "then" || term.Title || (term.Name is { Sort: "state" } && words.IsAdjective(term.Name)))
            {
                continue;
            }

            if (term.Kind == TermKind.Content && !term.Verb && term.Name is null && described == 0 && at > 0 && (TieWords.TieOf(terms[at - 1].Lower) is not null || terms[at - 1].Lower == "the"))
            {
                described++;
                continue;
            }

            return at;
        }

        return -1;
    }

    /// <summary>The words before a preposition that it may belong to, the nearest first, back to a verb; past a comma only verbs. Where a sentence begins with it, the next verb.</summary>
    private List<int> Governors(IReadOnlyList<Term> terms, int preposition)
    {
        var found = new List<int>();
        var past = false;
        for (var at = preposition - 1; at >= 0 && preposition - at <= Reach && found.Count < Heads; at--)
        {
            if (terms[at + 1].FirstOfSentence || TieWords.IsBorder(terms[at].Lower) || (found.Count > 0 && terms[preposition].Lower == "of" && terms[at].Kind != TermKind.Content))
            {
                break;
            }

            past |= terms[at].Lower is ",";
            if (terms[at].Kind == TermKind.Content && !terms[at].Title && terms[at].Weight > 0 && (!past || terms[at].Verb))
            {
                found.Add(at);
                if (words.IsFinite(terms[at]))
                {
                    break;
                }
            }
        }

        if (found.Count == 0 && Enumerable.Range(preposition + 1, Math.Min(Reach, terms.Count - preposition - 1)).FirstOrDefault(at => terms[at].Kind == TermKind.Content && terms[at].Verb, -1) is var next and >= 0)
        {
            found.Add(next);
        }

        return found;
    }
}
