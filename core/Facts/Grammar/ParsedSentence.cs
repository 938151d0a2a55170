using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>One sentence with its tokens and clauses, before anybody is named.</summary>
internal sealed record ParsedSentence(TextSpan Span, Token[] Tokens, List<Clause> Clauses)
{
    /// <summary>The clauses, coming first, that name a voice: "officials said ...", "..., Jane Doe added".</summary>
    public bool Speaks(Clause clause, IReadOnlySet<string> speechVerbs) =>
        clause.Reporting || (!clause.Embedded && speechVerbs.Contains(clause.Verb.Lemma) && !clause.Verb.Passive
            && (HasComplement(clause) || OpensQuote(clause)));

    /// <summary>The offsets of a range of tokens; empty at the start of the sentence for an empty range.</summary>
    public TextSpan SpanOf((int First, int End) range) =>
        range.End > range.First ? new TextSpan(Tokens[range.First].Start, Tokens[range.End - 1].End) : new TextSpan(Span.Start, Span.Start);

    /// <summary>The nearest clause before <paramref name="clause"/> that fits; null where none does.</summary>
    public Clause? LastBefore(Clause clause, Predicate<Clause> fits)
    {
        for (var i = Clauses.IndexOf(clause) - 1; i >= 0; i--)
        {
            if (fits(Clauses[i]))
            {
                return Clauses[i];
            }
        }

        return null;
    }

    private bool HasComplement(Clause clause)
    {
        foreach (var other in Clauses)
        {
            if (ReferenceEquals(other.Parent, clause) && other.Kind == ClauseKind.Complement)
            {
                return true;
            }
        }

        return false;
    }

    private bool OpensQuote(Clause clause)
    {
        var at = clause.Verb.End;
        while (at < Tokens.Length && at < clause.Verb.End + 8 && Tokens[at].Tag is Tag.Comma or Tag.Break or Tag.Adverb or Tag.Nominal or Tag.Preposition or Tag.Determiner)
        {
            at++;
        }

        return at < Tokens.Length && Tokens[at].Tag == Tag.OpenQuote;
    }
}
