using System.Globalization;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Api;

/// <summary>A text as it was sent, beside the form in which it is read. Offsets found in the one are told in the other.</summary>
public sealed class SentText
{
    private readonly OffsetMap? _map;

    public SentText(string sent)
    {
        Sent = sent;
        var intake = Intake.Normalize(sent);
        Read = intake.Text;
        _map = intake.Changed ? Align(sent, intake.Text) : null;
    }

    public string Sent { get; }

    /// <summary>The text after intake.</summary>
    public string Read { get; }

    /// <summary>The place in the text as sent that a span of <see cref="Read"/> came from.</summary>
    public TextSpan ToSent(TextSpan read) => _map is null ? read : _map.ToOriginal(read);

    /// <summary>Intake drops and replaces white space and control characters, and composes letters with their marks; all else keeps its order.
    /// So both texts are walked side by side, passing over what has no counterpart.</summary>
    private static OffsetMap Align(string sent, string read)
    {
        var starts = new int[read.Length];
        var ends = new int[read.Length];
        var at = 0;
        for (var i = 0; i < read.Length; i++)
        {
            while (at < sent.Length - 1 && sent[at] != read[i] && !(IsBlank(sent[at]) && IsBlank(read[i])) && MayBeGone(sent[at]))
            {
                at++;
            }

            starts[i] = Math.Min(at, sent.Length - 1);
            at = starts[i] + 1;

            // Marks that were composed into the letter belong to it.
            while (at < sent.Length && !IsBlank(sent[at]) && MayBeGone(sent[at]) && (i + 1 == read.Length || sent[at] != read[i + 1]))
            {
                at++;
            }

            ends[i] = at;
        }

        return new OffsetMap(starts, ends);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool MayBeGone(char c) => IsBlank(c)
        || char.IsControl(c)
        || char.IsLowSurrogate(c)
        || c is '\uFEFF' or '\u200B' or (>= '\u1160' and <= '\u11FF') // the second and third part of a Korean syllable
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
