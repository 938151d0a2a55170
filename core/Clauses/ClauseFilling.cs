using System.Globalization;
using System.Text;
using StatementDraft.Core.Clauses.Formats;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses;

/// <summary>One filling of one template.</summary>
internal sealed class ClauseFilling(
    ClauseTemplate template, SlotChooser chooser, FillContext context, Lexicon lexicon, IReadOnlyDictionary<string, string> picks)
{
    private readonly ClauseWriter _writer = new();
    private readonly DefaultWording _wordings = new(lexicon);

    public FilledClause Run()
    {
        var choices = template.Slots.Select(slot => (slot.Name, Choice: chooser.For(slot.Name))).ToList();
        if (choices.Any(pair => pair.Choice.IsFilled || pair.Choice.Rivals.Count > 0))
        {
            WriteAll(template.Body);
        }
        else if (template.Slots.OrderBy(slot => slot.Required ? 0 : 1).FirstOrDefault() is { } main)
        {
            WriteGap(main, template.Missing ?? main.Description, "no source gives it");
        }

        var conflicts = choices.Where(pair => pair.Choice.Rivals.Count > 0).Select(pair => new SlotConflict(pair.Name, pair.Choice.Rivals));
        return new FilledClause(template, _writer.Text, _writer.Segments, [.. conflicts]);
    }

    private void WriteAll(IReadOnlyList<TemplatePart> parts)
    {
        foreach (var part in parts)
        {
            Write(part);
        }
    }

    private void Write(TemplatePart part)
    {
        switch (part)
        {
            case FixedWords fixedWords:
                _writer.WriteTemplate(fixedWords.Words);
                break;
            case SlotPart slot:
                WriteSlot(template.FindSlot(slot.Slot)!, fact => Words(fact, slot));
                break;
            case RestingWords resting:
                WriteResting(resting);
                break;
            case ParameterPart parameter:
                WriteParameter(parameter);
                break;
            case OptionalPassage passage:
                WriteAll(Stands(passage.Parts) ? passage.Parts : passage.Otherwise);
                break;
            case SeriesPart series:
                WriteSeries([.. series.Items.Where(Stands)]);
                break;
            case Alternatives alternatives:
                WriteAll(alternatives.Wordings[Chosen(alternatives)]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, null);
        }
    }

    private void WriteResting(RestingWords resting)
    {
        var slot = template.FindSlot(resting.Slot)!;
        var choice = chooser.For(slot.Name);
        if (choice.Facts.Concat(choice.Rivals).FirstOrDefault() is { } fact)
        {
            // However many facts a list has, the template's words stand once; the first fact carries them. So it is where the sources differ
            // only in the value: that something is stationed, all of them say.
            _writer.Write(Wording(resting.Wording), span => new FactWords(span, slot, fact, Rests: true));
            return;
        }

        // One gap says it: the words around other slots that rest on the same missing fact are left out.
        if (_writer.Segments.OfType<GapWords>().All(gap => gap.Slot.Name != slot.Name))
        {
            WriteSlot(slot, _ => null);
        }
    }

    private void WriteSlot(Slot slot, Func<Fact, string?> words)
    {
        var choice = chooser.For(slot.Name);
        var said = choice.Facts.Select(fact => (Fact: fact, Words: words(fact))).Where(pair => pair.Words is not null).ToList();
        if (said.Count == 0)
        {
            WriteGap(slot, slot.Description, choice.Rivals.Count > 0 ? "sources differ" : "no source gives it");
            return;
        }

        for (var i = 0; i < said.Count; i++)
        {
            if (i > 0)
            {
                _writer.WriteTemplate(i == said.Count - 1 ? slot.LastSeparator : slot.Separator);
            }

            var fact = said[i].Fact;
            _writer.Write(said[i].Words!, span => new FactWords(span, slot, fact));
        }
    }

    private void WriteGap(Slot slot, string missing, string why)
    {
        var reason = $"{missing}: {why}";
        _writer.Write($"[{reason}]", span => new GapWords(span, slot, reason));
    }

    private void WriteParameter(ParameterPart parameter)
    {
        if (ParameterFormats.Write(parameter.Name, parameter.Format, context, lexicon) is { } words)
        {
            var cased = _writer.AtSentenceStart ? char.ToUpperInvariant(words[0]) + words[1..] : words;
            _writer.Write(cased, span => new ParticularWords(span, parameter.Name));
            return;
        }

        var kind = parameter.Name switch { "date" => FactKind.Date, "leaders" => FactKind.Person, _ => FactKind.Place };
        var missing = $"the {parameter.Name} of the statement";
        WriteGap(new Slot(parameter.Name, kind, missing, null, Required: true, []), missing, "not entered yet");
    }

    private void WriteSeries(List<IReadOnlyList<TemplatePart>> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _writer.WriteTemplate(i < items.Count - 1 ? ", " : items.Count > 2 ? ", and " : " and ");
            }

            WriteAll(items[i]);
        }
    }

    // Whether a stretch that can vanish stands: every optional slot directly in it is filled, and of a list at least one item.
    private bool Stands(IReadOnlyList<TemplatePart> parts) => parts.All(part => part switch
    {
        SlotPart slot => IsSettled(slot),
        RestingWords resting => IsSettled(template.FindSlot(resting.Slot)!),
        SeriesPart series => series.Items.Any(Stands),
        Alternatives alternatives => Stands(alternatives.Wordings[Chosen(alternatives)]),
        OptionalPassage { Otherwise.Count: > 0 } passage => Stands(passage.Parts) || Stands(passage.Otherwise),
        _ => true,
    });

    // An optional slot on which the sources differ keeps its passage: vanishing would settle the conflict silently.
    private bool IsSettled(Slot slot) => slot.Required || chooser.For(slot.Name) is { IsFilled: true } or { Rivals.Count: > 0 };

    // A format in which the fact has nothing to say takes its passage with it, even where the slot is required.
    private bool IsSettled(SlotPart part)
    {
        var slot = template.FindSlot(part.Slot)!;
        return FactFormats.MayBeSilent(slot.Kind, part.Format)
            ? chooser.For(slot.Name).Facts.Any(fact => Words(fact, part) is not null)
            : IsSettled(slot);
    }

    private string? Words(Fact fact, SlotPart slot) => FactFormats.Write(fact, slot.Format, context, lexicon);

    private string Wording(IReadOnlyList<TemplatePart> parts)
    {
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            words.Append(part switch
            {
                FixedWords fixedWords => fixedWords.Words,
                ParameterPart parameter => ParameterFormats.Write(parameter.Name, parameter.Format, context, lexicon),
                Alternatives alternatives => Wording(alternatives.Wordings[Chosen(alternatives)]),
                _ => throw new ArgumentOutOfRangeException(nameof(parts), part, null),
            });
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private int Chosen(Alternatives alternatives) =>
        picks.TryGetValue(TemplateFiller.ChoicePrefix + alternatives.Name, out var pick)
        && int.TryParse(pick, NumberStyles.None, CultureInfo.InvariantCulture, out var picked) && picked < alternatives.Wordings.Count
            ? picked
            : _wordings.Of(alternatives, chooser.For(alternatives.Name) is { Facts: [var first, ..] } ? first : null);
}
