namespace StatementDraft.Core.Clauses;

/// <summary>A place in the wording of a template that moves on as it is read.</summary>
internal sealed class BodyCursor(string content, int start)
{
    /// <summary>The offset of what is read next.</summary>
    public int At { get; set; } = start;

    /// <summary>Whether the mark stands here.</summary>
    public bool IsHere(string mark) => string.CompareOrdinal(content, At, mark, 0, mark.Length) == 0;

    /// <summary>Whether one of the marks stands here.</summary>
    public bool IsAnyHere(ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (IsHere(mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves on past white space.</summary>
    public void SkipBlanks()
    {
        while (At < content.Length && char.IsWhiteSpace(content[At]))
        {
            At++;
        }
    }

    /// <summary>Reads a name: letters, digits, hyphens and underscores; empty where none stands here.</summary>
    public string ReadName()
    {
        var from = At;
        while (At < content.Length && (char.IsLetterOrDigit(content[At]) || content[At] is '-' or '_'))
        {
            At++;
        }

        return content[from..At];
    }
}
