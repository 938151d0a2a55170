using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>The clauses of a statement as one text, for conventions that hold over the whole; knows which words belong to which clause.</summary>
internal sealed class StatementText
{
    private const string Break = "\n\n";

    private readonly List<TextSpan> _clauses = [];

    /// <summary>Puts the clauses together, a paragraph each.</summary>
    public StatementText(Statement statement)
    {
        foreach (var clause in statement.Clauses)
        {
            var start = _clauses.Count == 0 ? 0 : _clauses[^1].End + Break.Length;
            _clauses.Add(TextSpan.At(start, clause.Text.Length));
        }

        Text = string.Join(Break, statement.Clauses.Select(clause => clause.Text));
    }

    /// <summary>All words.</summary>
    public string Text { get; }

    /// <summary>The findings that begin in a clause, their spans in that clause's own text.</summary>
    /// <param name="clause">The clause's place in the statement, from 0.</param>
    /// <param name="findings">Findings with spans in <see cref="Text"/>.</param>
    public IEnumerable<Finding> In(int clause, IEnumerable<Finding> findings)
    {
        var own = _clauses[clause];
        return findings.Where(finding => finding.Span.Start >= own.Start && finding.Span.Start < own.End)
            .Select(finding => finding with { Span = new TextSpan(finding.Span.Start - own.Start, Math.Min(finding.Span.End, own.End) - own.Start) });
    }
}
