using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>Collects what is wrong with one file, each with its place in that file.</summary>
internal sealed class TemplateProblems(string fileName, string content)
{
    private readonly TextLines _lines = new(content);
    private readonly List<LocatedProblem> _problems = [];

    /// <summary>Whether nothing was found wrong.</summary>
    public bool None => _problems.Count == 0;

    /// <summary>Notes a problem at an offset of the file.</summary>
    public void At(int offset, Wording message)
    {
        var (line, column) = _lines.PlaceOf(offset);
        At(line, column, message);
    }

    /// <summary>Notes a problem at a line and column of the file, both counted from 1.</summary>
    public void At(int line, int column, Wording message)
    {
        var problem = new LocatedProblem(fileName, line, column, message);
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>All of them in the order of the file, with one that counts the rest where there are too many to read.</summary>
    public IReadOnlyList<LocatedProblem> InOrder()
    {
        var sorted = _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        if (sorted.Count <= TemplateLimits.Problems)
        {
            return sorted;
        }

        var last = sorted[TemplateLimits.Problems - 1];
        var more = sorted.Count - TemplateLimits.Problems;
        return [.. sorted.Take(TemplateLimits.Problems), new LocatedProblem(last.File, last.Line, last.Column, TemplateMessages.MoreProblems(more))];
    }
}
