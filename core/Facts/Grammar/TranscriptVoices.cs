using System.Text.RegularExpressions;
namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Who speaks in a transcript, from the labels at the beginnings of lines: "SENIOR ADMINISTRATION OFFICIAL:", "Q".</summary>
internal sealed partial class TranscriptVoices
{
    // Words of the labels that speakers get; a closed class of transcripts. "RESTORING INDUSTRIAL POWER:" is a heading.
    private static readonly HashSet<string> SpeakerWords = new(StringComparer.Ordinal)
    {
        "OFFICIAL", "OFFICIALS", "PRESIDENT", "MINISTER", "PREMIER", "CHANCELLOR", "SECRETARY", "AMBASSADOR", "SENATOR", "REPRESENTATIVE", "GOVERNOR", "GENERAL", "ADMIRAL", "DIRECTOR",
        "COMMISSIONER", "ADVISER", "ADVISOR", "COORDINATOR", "SPOKESPERSON", "SPOKESMAN", "SPOKESWOMAN", "CHAIR", "CHAIRMAN", "SPEAKER", "MODERATOR", "OPERATOR", "INTERPRETER", "HOST",
        "MR", "MRS", "MS", "DR", "MR.", "MRS.", "MS.", "DR.", "KING", "QUEEN", "PRINCE",
    };

    private static readonly HashSet<string> Askers = new(StringComparer.Ordinal) { "Q", "QUESTION", "REPORTER", "JOURNALIST", "PRESS", "AUDIENCE" };

    private readonly List<(int Start, string Label)> _turns = [];

    public TranscriptVoices(string text)
    {
        foreach (var match in Label().EnumerateMatches(text))
        {
            var label = text.AsSpan(match.Index, match.Length).Trim().TrimEnd(':').ToString();
            _turns.Add((match.Index, label));
        }

        var repeated = _turns.GroupBy(turn => turn.Label, StringComparer.Ordinal).Where(turns => turns.Count() > 1).Select(turns => turns.Key).ToHashSet(StringComparer.Ordinal);
        _turns.RemoveAll(turn => !Askers.Contains(turn.Label) && !repeated.Contains(turn.Label) && !turn.Label.Split(' ').Any(SpeakerWords.Contains));

        // One capitalised line with a colon may be anything; a conversation has turns.
        IsTranscript = _turns.Count >= 2;
    }

    /// <summary>Whether the text is a transcript at all.</summary>
    public bool IsTranscript { get; }

    /// <summary>Whether whoever speaks at an offset only asks.</summary>
    public bool Asks(int offset) => At(offset) is { } label && Askers.Contains(label);

    /// <summary>The label of whoever speaks at an offset; null outside transcripts and before the first turn. "Q" for a reporter.</summary>
    public string? At(int offset)
    {
        if (!IsTranscript)
        {
            return null;
        }

        var (low, high) = (0, _turns.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_turns[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : _turns[high].Label;
    }

    [GeneratedRegex(@"^(?:[A-Z][A-Z.'’\-]*(?: [A-Z#0-9][A-Z.'’\-]*){0,6}:|Q(?: |:|\t|\u00A0))", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
