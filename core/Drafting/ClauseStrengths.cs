using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>A point of a clause that its template words in several strengths.</summary>
/// <param name="Name">The name of the choice in the template.</param>
/// <param name="Span">Where the chosen wording stands in the clause.</param>
/// <param name="Chosen">Which of the wordings it is, counted from 0.</param>
/// <param name="Wordings">Weakest first.</param>
public sealed record StrengthChoice(string Name, TextSpan Span, int Chosen, IReadOnlyList<string> Wordings);

/// <summary>The strengths of a drafted clause: which wordings stand in it, and the clause with another one.</summary>
/// <remarks>A wording is found before the words that rest on its point, in the same sentence. Where a person has written other words in its
/// place there is nothing to switch, and nothing is offered. Wordings that hold slots of their own are not offered either: switching them needs the sources.</remarks>
public static class ClauseStrengths
{
    /// <summary>The choices that stand in the clause, in the order of its text.</summary>
    public static IReadOnlyList<StrengthChoice> Of(Clause clause, ClauseTemplate template)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(template);
        return [.. PointsOf(template.Body, []).Select(point => Find(clause, point)).OfType<StrengthChoice>().DistinctBy(choice => choice.Span).OrderBy(choice => choice.Span)];
    }

    /// <summary>The clause with the wording number <paramref name="wording"/> of a choice. Links and gaps move with their words; none is touched.</summary>
    /// <exception cref="ArgumentException">No such choice stands in the clause.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The choice has no such wording.</exception>
    public static Clause Switch(Clause clause, ClauseTemplate template, string name, int wording)
    {
        var choice = Of(clause, template).FirstOrDefault(found => found.Name == name)
            ?? throw new ArgumentException($"The choice '{name}' does not stand in the clause.", nameof(name));
        ArgumentOutOfRangeException.ThrowIfNegative(wording);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(wording, choice.Wordings.Count);
        var (span, words) = (choice.Span, choice.Wordings[wording]);
        var longer = words.Length - span.Length;
        return BracketCarrier.Carried(clause, clause with
        {
            Text = clause.Text[..span.Start] + words + clause.Text[span.End..],
            Links = [.. clause.Links.Select(link => link with { Span = Moved(link.Span) })],
            Gaps = [.. clause.Gaps.Select(gap => gap with { Span = Moved(gap.Span) })],
        });

        TextSpan Moved(TextSpan old) => old.Start >= span.End ? old.Shift(longer) : old;
    }

    // A point and the slots that follow it in the same sentence of the template, the nearest first.
    private static IEnumerable<(Alternatives Point, List<string> Slots)> PointsOf(IReadOnlyList<TemplatePart> parts, IReadOnlyList<string> behind)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var following = Following(parts, i + 1, behind);
            switch (parts[i])
            {
                case Alternatives point when point.Wordings.All(wording => wording is [FixedWords]):
                    yield return (point, following);
                    break;
                case OptionalPassage passage:
                    foreach (var found in PointsOf(passage.Parts, following).Concat(PointsOf(passage.Otherwise, following)))
                    {
                        yield return found;
                    }

                    break;
                case SeriesPart series:
                    foreach (var found in series.Items.SelectMany(item => PointsOf(item, [])))
                    {
                        yield return found;
                    }

                    break;
            }
        }
    }

    private static List<string> Following(IReadOnlyList<TemplatePart> parts, int from, IReadOnlyList<string> behind)
    {
        var slots = new List<string>();
        for (var i = from; i < parts.Count; i++)
        {
            if (parts[i] is FixedWords words && words.Words.Contains('.', StringComparison.Ordinal))
            {
                return slots;
            }

            slots.AddRange(SlotsOf([parts[i]]));
        }

        return [.. slots, .. behind];
    }

    private static IEnumerable<string> SlotsOf(IEnumerable<TemplatePart> parts) => parts.SelectMany(part => part switch
    {
        SlotPart slot => [slot.Slot],
        RestingWords resting => [resting.Slot],
        OptionalPassage passage => SlotsOf(passage.Parts).Concat(SlotsOf(passage.Otherwise)),
        SeriesPart series => series.Items.SelectMany(SlotsOf),
        _ => Enumerable.Empty<string>(),
    });

    private static StrengthChoice? Find(Clause clause, (Alternatives Point, List<string> Slots) point)
    {
        List<string> wordings = [.. point.Point.Wordings.Select(wording => ((FixedWords)wording[0]).Words.Trim())];
        foreach (var link in point.Slots.SelectMany(slot => clause.Links.Where(link => link.Slot == slot && !link.Span.IsEmpty)))
        {
            if (LastBefore(clause.Text, link.Span.Start, wordings) is var (span, chosen))
            {
                return new StrengthChoice(point.Point.Name, span, chosen, wordings);
            }
        }

        return null;
    }

    private static (TextSpan Span, int Chosen)? LastBefore(string text, int end, List<string> wordings)
    {
        var start = Math.Max(text.LastIndexOf(". ", Math.Max(0, end - 1), StringComparison.Ordinal), text.LastIndexOf('\n', Math.Max(0, end - 1))) + 1;
        (TextSpan Span, int Chosen)? best = null;
        for (var i = 0; i < wordings.Count; i++)
        {
            var at = text.LastIndexOf(wordings[i], Math.Max(start, end - 1), Math.Max(0, end - start), StringComparison.Ordinal);
            var found = at < start ? default : TextSpan.At(at, wordings[i].Length);
            if (found.IsEmpty || !IsWhole(text, found))
            {
                continue;
            }

            // "strongly opposed" and "opposed" end at the same place: the longer one stands there.
            if (best is not var (standing, _) || found.End > standing.End || (found.End == standing.End && found.Length > standing.Length))
            {
                best = (found, i);
            }
        }

        return best;
    }

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}
