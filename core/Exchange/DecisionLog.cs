using System.Globalization;
using System.Text;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Exchange;

/// <summary>One thing that a person decided or did.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="What">What, as the end of a sentence that begins with who: "edited “Taiwan Strait”".</param>
/// <param name="Reason">Why, in her words; null where she gave none.</param>
/// <param name="TakenBack">Whether it does not hold any more.</param>
public sealed record LogEntry(DateTimeOffset At, string By, string What, string? Reason = null, bool TakenBack = false)
{
    /// <summary>The version of the statement it led to; null where it changed no words.</summary>
    public int? Version { get; init; }
}

/// <summary>The log of a statement, as a cable would carry it.</summary>
public static class DecisionLog
{
    /// <summary>Everything that was decided, the oldest first, a line each, under one heading a day, in CommonMark. Times are UTC.</summary>
    public static string Write(Statement statement, IEnumerable<LogEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        text.Append("# Decisions on ").AppendLine(MarkdownExport.Escape(statement.Title));
        foreach (var day in entries.OrderBy(entry => entry.At).GroupBy(entry => entry.At.UtcDateTime.Date))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {day.Key:d MMMM yyyy}").AppendLine();
            foreach (var entry in day)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {entry.At.UtcDateTime:HH:mm}, ").Append(MarkdownExport.Escape(OneLine(entry.By))).Append(": ").Append(MarkdownExport.Escape(OneLine(entry.What)));
                text.Append(entry.Reason is { } reason ? $" (reason: {MarkdownExport.Escape(OneLine(reason))})" : "").AppendLine(entry.TakenBack ? ". Taken back." : ".");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
