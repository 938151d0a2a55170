using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Language;

/// <summary>The texts of the interface, in the language of the request: those of the pages from <c>Texts.resx</c> and its translations (<c>Texts.ja.resx</c>), what the core says from <c>Sentences.resx</c>.</summary>
/// <remarks>A text is named by its English words, so that pages read as what they show; what no file has is shown in English. Names of resources may not differ in capitals
/// alone, so that the name of a text that begins with a small letter begins with <see cref="SmallLetter"/>. What is stored (acts, reasons, the words of statements) is no text of the interface.</remarks>
public static partial class Texts
{
    /// <summary>Begins the name of a text that begins with a small letter.</summary>
    public const string SmallLetter = "… ";

    private static readonly ResourceManager Files = new("StatementDraft.Web.Language.Texts", typeof(Texts).Assembly);
    private static readonly ResourceManager Sentences = new("StatementDraft.Web.Language.Sentences", typeof(Texts).Assembly);

    /// <summary>A text.</summary>
    /// <param name="english">Its English words.</param>
    public static string Of(string english) => Files.GetString(NameOf(english), CultureInfo.CurrentUICulture) ?? english;

    /// <summary>A text with parts: "{0} of {1} read".</summary>
    /// <param name="english">Its English words, with a place for each part.</param>
    /// <param name="parts">The parts; numbers are written the same on every machine.</param>
    /// <exception cref="FormatException">A place has no part.</exception>
    public static string Of(string english, params ReadOnlySpan<object?> parts) => string.Format(CultureInfo.InvariantCulture, Of(english), parts);

    /// <summary>A sentence that the core says.</summary>
    /// <param name="said">The sentence; its parts stand as they are.</param>
    public static string Of(Wording said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Said(pattern => Sentences.GetString(NameOf(pattern), CultureInfo.CurrentUICulture) ?? pattern);
    }

    /// <summary>A text whose parts are elements: "There are none yet: {0}." with a link in its place.</summary>
    /// <param name="english">Its English words, with a place for each part.</param>
    /// <param name="parts">The parts, in the order of their numbers; another language may place them otherwise.</param>
    public static RenderFragment With(string english, params RenderFragment[] parts) => builder =>
    {
        // Even pieces are words, odd ones are the number of a part.
        foreach (var (at, piece) in Place().Split(Of(english)).Index())
        {
            if (at % 2 == 0)
            {
                builder.AddContent(0, piece.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
            }
            else
            {
                builder.AddContent(1, parts[int.Parse(piece, CultureInfo.InvariantCulture)]);
            }
        }
    };

    /// <summary>The name under which the files have a text.</summary>
    public static string NameOf(string english)
    {
        ArgumentException.ThrowIfNullOrEmpty(english);
        return char.IsLower(english[0]) ? SmallLetter + english : english;
    }

    [GeneratedRegex(@"(?<!\{)\{([0-9])\}")]
    private static partial Regex Place();
}
