using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>A house style of <c>house-styles.yml</c>: the forms it writes, each with those it does not, and the habits it has.</summary>
internal sealed partial class HouseStyle
{
    /// <summary>The habit of writing numbers under ten in words.</summary>
    internal const string SmallNumbersInWords = "numbers under ten in words";

    /// <summary>The habit of putting a comma before the "and" of a list.</summary>
    internal const string SerialComma = "serial comma";

    private static readonly string[] Small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private readonly string _name;
    private readonly IReadOnlyList<(string Written, PhraseMatcher<int> Forms)> _forms;
    private readonly bool _smallNumbers;
    private readonly bool _serialComma;

    /// <summary>Reads a style from its lines: "percent | per cent" writes the first form, any other line names a habit.</summary>
    public HouseStyle(string name, IReadOnlyList<string> lines)
    {
        _name = name;
        _smallNumbers = lines.Contains(SmallNumbersInWords);
        _serialComma = lines.Contains(SerialComma);
        // A longer name that holds a form ("the Ministry of Defence" of another state) is a name: forms are looked for with their capitals.
        _forms =
        [
            .. from line in lines
               let forms = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
               where forms.Length > 1
               select (forms[0], new PhraseMatcher<int>(forms.Select((form, number) => (form, number, true)))),
        ];
    }

    /// <summary>What the style writes otherwise, in order, each with a sentence.</summary>
    public IEnumerable<(TextSpan Span, Wording Message)> Find(string text, ConventionLists lists) =>
        Forms(text).Concat(_smallNumbers ? SmallNumbers(text) : []).Concat(_serialComma ? Lists(text, lists) : []).OrderBy(departure => departure.Span);

    private IEnumerable<(TextSpan Span, Wording Message)> Forms(string text) =>
        from form in _forms
        from match in form.Forms.Find(text)
        where match.Value > 0
        select (match.Span, (Wording)$"The style of {_name} writes “{form.Written}”, not “{match.Span.Of(text)}”.");

    private IEnumerable<(TextSpan Span, Wording Message)> SmallNumbers(string text) =>
        from Match match in Digit().Matches(text)
        select (TextSpan.At(match.Index, 1), (Wording)$"The style of {_name} writes numbers under ten in words: “{Small[match.ValueSpan[0] - '1']}”, not “{match.Value}”.");

    // Only a list of states is surely a list: "In Tokyo, Abe and Turnbull met" is none.
    private IEnumerable<(TextSpan Span, Wording Message)> Lists(string text, ConventionLists lists)
    {
        var states = lists.States.Find(text);
        for (var at = 2; at < states.Count; at++)
        {
            var (first, second, last) = (states[at - 2].Span, states[at - 1].Span, states[at].Span);
            if (text[first.End..second.Start].Trim() == "," && second.End < last.Start && And().IsMatch(text[second.End..last.Start]))
            {
                yield return (second.Cover(last), (Wording)$"The style of {_name} puts a comma before “and” in a list.");
            }
        }
    }

    [GeneratedRegex(@"(?<=\b[a-z]+ )(?<!\b(?:articles?|paragraphs?|sections?|chapters?|annex|pages?|items?|no) )[1-9](?= (?!percent|per cent|million|billion|trillion|a\.m|p\.m)[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Digit();

    [GeneratedRegex(@"^ and (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
