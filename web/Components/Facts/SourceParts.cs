using System.Globalization;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Facts;

/// <summary>A long text is shown in parts, each as much as a page can carry; parts end where a line does.</summary>
public static class SourceParts
{
    /// <summary>The id of the passage that an address names.</summary>
    public const string PassageId = "passage";

    private const int Length = 60_000;

    /// <summary>The parts; laid end to end they are the text.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.Length - start <= Length ? text.Length : EndAfter(text, start + Length);
            parts.Add(new TextSpan(start, end));
            start = end;
        }

        return parts;
    }

    /// <summary>The number of the part that holds the offset, counted from 1.</summary>
    public static int NumberOf(string text, int offset)
    {
        var parts = Of(text);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Contains(offset))
            {
                return i + 1;
            }
        }

        return 1;
    }

    /// <summary>What leads to that part in an address: empty for the first.</summary>
    public static string Query(string text, int offset) =>
        NumberOf(text, offset) is var number and > 1 ? string.Create(CultureInfo.InvariantCulture, $"?part={number}") : "";

    /// <summary>Where the page of a source shows a passage, marked and scrolled to.</summary>
    /// <param name="source">The source.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="anchor">What to scroll to instead of the passage as a whole.</param>
    public static string Address(Source source, TextSpan passage, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var part = Query(source.Text, passage.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{CompanionIds.HrefOf(source.Id)}{part}{(part.Length == 0 ? '?' : '&')}passage={passage.Start}-{passage.End}#{anchor ?? PassageId}");
    }

    /// <summary>The passage of an address; null where there is none, or none of this text.</summary>
    public static TextSpan? Passage(string? query, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return query?.Split('-') is [var first, var last]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= text.Length
            ? new TextSpan(start, end)
            : null;
    }

    // One endless line is cut at a blank, or anywhere but inside a character.
    private static int EndAfter(string text, int from)
    {
        var line = text.IndexOf('\n', from);
        if (line >= 0 && line - from < Length)
        {
            return line + 1;
        }

        var blank = text.LastIndexOf(' ', from, Length / 2);
        var end = blank > 0 ? blank + 1 : from;
        return char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }
}
