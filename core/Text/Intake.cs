using System.Text;

namespace StatementDraft.Core.Text;

/// <summary>A text as it is kept: normalised once, then never again.</summary>
/// <param name="Text">NFC, LF line ends, hard-wrapped lines joined, plain blanks for no-break ones, no BOM or control characters, no white space at line ends.</param>
/// <param name="Changed">Whether anything differs from what came in.</param>
public sealed record IntakeText(string Text, bool Changed);

/// <summary>Normalises incoming text.</summary>
public static class Intake
{
    /// <summary>Normalises <paramref name="raw"/>. Lines are joined only where they were plainly wrapped by a machine at a fixed width;
    /// lists, headings, short lines and transcripts' speaker lines keep their breaks. Normalising twice changes nothing.</summary>
    /// <exception cref="ArgumentException"><paramref name="raw"/> holds an unpaired surrogate (see <see cref="IsWellFormed"/>).</exception>
    public static IntakeText Normalize(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (!IsWellFormed(raw))
        {
            throw new ArgumentException("The text holds half of a character (an unpaired surrogate).", nameof(raw));
        }

        var lines = Clean(raw.Normalize(NormalizationForm.FormC)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd(' ', '\t', '\u00A0');
        }

        // Whoever wrapped the lines could not break at a no-break blank, so these become plain only after the lines are joined.
        var text = string.Join('\n', HardWraps.Join(lines)).Trim('\n').Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2007', ' ');
        return new IntakeText(text, text != raw);
    }

    /// <summary>Whether every surrogate has its other half, so that the text can be stored, hashed and sent as UTF-8.</summary>
    public static bool IsWellFormed(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        for (var i = 0; i < raw.Length; i++)
        {
            if (!char.IsSurrogate(raw[i]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(raw, i))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    clean.Append('\n');
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case '\u2028' or '\u2029' or '\u0085' or '\f' or '\v':
                    clean.Append('\n');
                    break;
                case '\uFEFF' or '\u200B':
                    break;
                default:
                    if (!char.IsControl(c) || c is '\n' or '\t')
                    {
                        clean.Append(c);
                    }

                    break;
            }
        }

        return clean.ToString();
    }
}
