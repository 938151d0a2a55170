using System.Text;
using StatementDraft.Core.Clauses.Formats;

namespace StatementDraft.Core.Clauses;

/// <summary>Parses the wording of a template by recursive descent. What is wrong is noted and read as text, so that all of it is found at once.</summary>
internal sealed class BodyParser(string content, int start, TemplateProblems problems)
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const string PassageOpen = "{?";
    private const string PassageClose = "?}";
    private const string Bar = "|";

    private readonly List<SlotUse> _uses = [];
    private readonly List<VanishingScope> _scopes = [];
    private readonly BodyCursor _text = new(content, start);
    private int _depth;
    private bool _inWording;
    private VanishingScope? _scope;

    /// <summary>The whole wording.</summary>
    public ParsedBody Parse()
    {
        if (string.IsNullOrWhiteSpace(content[_text.At..]))
        {
            problems.At(_text.At, TemplateMessages.NoBody);
        }

        return new ParsedBody(ReadUntil(), _uses, _scopes);
    }

    private List<LocatedPart> ReadUntil(params ReadOnlySpan<string> ends)
    {
        var parts = new List<LocatedPart>();
        var words = new StringBuilder();
        var wordsAt = _text.At;
        while (_text.At < content.Length && !_text.IsAnyHere(ends))
        {
            var here = _text.At;
            if (_text.IsHere(Open) || _text.IsHere(PassageOpen))
            {
                Flush();
                if ((_text.IsHere(Open) ? ReadBraces() : ReadPassage()) is { } part)
                {
                    parts.Add(new LocatedPart(part, here));
                }

                wordsAt = _text.At;
                continue;
            }

            if (_text.IsHere(Close) || _text.IsHere(PassageClose))
            {
                problems.At(here, TemplateMessages.Stray(content.Substring(here, 2)));
                _text.At++;
            }

            words.Append(content[_text.At]);
            _text.At++;
        }

        Flush();
        return parts;

        void Flush()
        {
            if (words.Length > 0)
            {
                parts.Add(new LocatedPart(new FixedWords(words.ToString()), wordsAt));
                words.Clear();
            }
        }
    }

    private OptionalPassage? ReadPassage()
    {
        var here = _text.At;
        _text.At += PassageOpen.Length;
        if (!Enter(here))
        {
            return null;
        }

        if (_inWording)
        {
            problems.At(here, TemplateMessages.SlotInWording);
        }

        var parts = InScope(here, isItem: false, () => ReadUntil(Bar, PassageClose));
        List<LocatedPart> otherwise = [];
        if (_text.IsHere(Bar))
        {
            _text.At++;
            otherwise = ReadUntil(PassageClose);
        }

        if (_text.IsHere(PassageClose))
        {
            _text.At += PassageClose.Length;
        }
        else
        {
            problems.At(here, TemplateMessages.PassageOpen);
        }

        _depth--;
        return new OptionalPassage(Plain(parts), Plain(otherwise));
    }

    private TemplatePart? ReadBraces()
    {
        var here = _text.At;
        _text.At += Open.Length;
        if (!Enter(here))
        {
            return null;
        }

        _text.SkipBlanks();
        var nameAt = _text.At;
        var name = _text.ReadName();
        _text.SkipBlanks();
        var part = name switch
        {
            "" => Nameless(here),
            "list" when _text.IsHere(":") => ReadSeries(here),
            "choose" => ReadChoice(here),
            _ when ParameterFormats.Parameters.Contains(name) => ReadParameter(name, nameAt),
            _ => ReadSlot(name, here, nameAt),
        };
        CloseBraces(here);
        _depth--;
        return part;
    }

    private void CloseBraces(int openedAt)
    {
        if (_text.IsHere(Close))
        {
            _text.At += Close.Length;
            return;
        }

        // Words between the name and its closing braces are a slip of the pen; where no braces close at all, reading goes on behind the opening.
        var close = content.IndexOf(Close, _text.At, StringComparison.Ordinal);
        var open = content.IndexOf(Open, _text.At, StringComparison.Ordinal);
        if (close < 0 || (open >= 0 && open < close))
        {
            problems.At(openedAt, TemplateMessages.BracesOpen);
            return;
        }

        problems.At(openedAt, TemplateMessages.BadBraces);
        _text.At = close + Close.Length;
    }

    private TemplatePart? Nameless(int here)
    {
        problems.At(here, TemplateMessages.NamelessBraces);
        ReadUntil(Close);
        return null;
    }

    private ParameterPart ReadParameter(string name, int nameAt)
    {
        var format = ReadFormat();
        if (format is not null && !ParameterFormats.Of(name).Contains(format))
        {
            problems.At(nameAt, TemplateMessages.UnknownFormat(name, format, ParameterFormats.Of(name)));
        }

        if (_inWording && name is not "parties" && !(name is "leaders" && format is "count"))
        {
            problems.At(nameAt, TemplateMessages.ParameterInWording);
        }

        return new ParameterPart(name, format);
    }

    private TemplatePart ReadSlot(string name, int here, int nameAt)
    {
        if (_inWording)
        {
            problems.At(here, TemplateMessages.SlotInWording);
        }

        if (!_text.IsHere(":"))
        {
            var format = ReadFormat();
            _uses.Add(new SlotUse(name, format, Rests: false, nameAt, _scope));
            return new SlotPart(name, format);
        }

        _text.At++;
        _uses.Add(new SlotUse(name, null, Rests: true, nameAt, _scope));
        var outer = _inWording;
        _inWording = true;
        var wording = Plain(ReadUntil(Close));
        _inWording = outer;
        return new RestingWords(name, wording);
    }

    private SeriesPart ReadSeries(int here)
    {
        if (_inWording)
        {
            problems.At(here, TemplateMessages.SlotInWording);
        }

        if (_scope is not null)
        {
            _scope.HoldsSeries = true;
        }

        var items = new List<IReadOnlyList<TemplatePart>>();
        do
        {
            _text.At++;
            items.Add(Plain(InScope(_text.At, isItem: true, () => ReadUntil(Bar, Close))));
        }
        while (_text.IsHere(Bar));
        return new SeriesPart(items);
    }

    private Alternatives? ReadChoice(int here)
    {
        var name = _text.ReadName();
        _text.SkipBlanks();
        if (name.Length == 0 || !_text.IsHere(":"))
        {
            problems.At(here, TemplateMessages.NamelessChoice);
            ReadUntil(Close);
            return null;
        }

        var wordings = new List<IReadOnlyList<TemplatePart>>();
        do
        {
            _text.At++;
            wordings.Add(Plain(ReadUntil(Bar, Close)));
        }
        while (_text.IsHere(Bar));
        if (wordings.Count < 2)
        {
            problems.At(here, TemplateMessages.OneWording);
        }

        return new Alternatives(name, wordings);
    }

    private List<LocatedPart> InScope(int offset, bool isItem, Func<List<LocatedPart>> read)
    {
        _scope = new VanishingScope(offset, isItem, _scope);
        _scopes.Add(_scope);
        var parts = read();
        _scope = _scope.Outer;
        return parts;
    }

    private string? ReadFormat()
    {
        _text.SkipBlanks();
        if (!_text.IsHere(Bar))
        {
            return null;
        }

        _text.At++;
        _text.SkipBlanks();
        var format = _text.ReadName();
        _text.SkipBlanks();
        return format;
    }

    private bool Enter(int here)
    {
        if (_depth < TemplateLimits.Depth)
        {
            _depth++;
            return true;
        }

        problems.At(here, TemplateMessages.Nested);
        return false;
    }

    private static List<TemplatePart> Plain(List<LocatedPart> parts) => [.. parts.Select(part => part.Part)];
}
