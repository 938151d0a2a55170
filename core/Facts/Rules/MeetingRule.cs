using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Meetings: two persons or more who meet, hold talks or sit at a summit, in one sentence; where and when, as far as that sentence says; whether it is called the first.</summary>
/// <remarks>"Meets the need" and "be met with force" are no meetings: the word must stand as one between or after the persons.</remarks>
public sealed class MeetingRule : FactRule
{
    private const int Reach = 16;

    /// <inheritdoc/>
    public override string Name => "meeting";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var dates = document.Dates;
        var (date, last) = (0, -1);
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (!document.Terms[term].Is(WordSense.Meeting))
            {
                continue;
            }

            var sentence = document.SentenceAt(document.Terms[term].Start);
            if (sentence.Start == last || ReadAt(document, term, sentence) is not { } persons)
            {
                continue;
            }

            last = sentence.Start;
            while (date < dates.Count && dates[date].Span.Start < sentence.Start)
            {
                date++;
            }

            var when = date < dates.Count && dates[date].Span.End <= sentence.End ? ((DateValue)dates[date].Value).Iso : null;
            yield return Make(document, term, sentence, persons, when);
        }
    }

    private static Found Make(Document document, int term, TextSpan sentence, List<Found> persons, string? when)
    {
        var span = persons.Aggregate(document.Terms[term].Span, (cover, person) => cover.Cover(person.Span));
        var place = document.NamesWithin(sentence).FirstOrDefault(found => found.Value is PlaceValue && document.SaysAny(Before(document, found.Span), "in", "at"))?.Value as PlaceValue;
        var first = false;
        for (var at = document.TermAt(sentence.Start); at < document.Terms.Length && document.Terms[at].Start < sentence.End && !first; at++)
        {
            first = document.SaysAny(at, "first", "1st") && (document.Says(at + 1, "time") || document.Is(at + 1, WordSense.Meeting) || document.Is(at + 2, WordSense.Meeting) || document.Is(at + 3, WordSense.Meeting));
        }

        var names = persons.Select(person => ((PersonValue)person.Value).Name).Distinct().ToList();
        return new Found(span, new MeetingValue(names, place?.Name, when, first));
    }

    /// <summary>The persons who meet by this word; null where it is no meeting of two.</summary>
    private static List<Found>? ReadAt(Document document, int term, TextSpan sentence)
    {
        var start = Math.Max(sentence.Start, document.Terms[Math.Max(0, term - Reach)].Start);
        var end = Math.Min(sentence.End, document.Terms[Math.Min(document.Terms.Length - 1, term + Reach)].End);
        var before = Persons(document, new TextSpan(start, Math.Max(start, document.Terms[term].Start)));
        var verb = document.SaysAny(term, "met", "meet", "meets", "meeting");
        var noun = document.SaysAny(term, "meeting", "meetings", "talks", "summit");
        if (!verb && !noun)
        {
            return null;
        }

        var passive = document.SaysAny(term - 1, "be", "been", "was", "were");
        var takes = (verb && document.Says(term + 1, "with") && !passive) || (noun && document.SaysAny(term + 1, "between", "of", "with"));
        var direct = document.SaysAny(term, "meet", "met") && !passive && Persons(document, new TextSpan(document.Terms[term].End, Math.Max(document.Terms[term].End, Math.Min(end, document.Terms[Math.Min(document.Terms.Length - 1, term + 6)].End)))) is { Count: > 0 };
        if (takes || direct)
        {
            var after = Persons(document, new TextSpan(document.Terms[term].End, Math.Max(document.Terms[term].End, end)));
            return Two([.. document.SaysAny(term + 1, "between", "of") ? [] : before, .. after]);
        }

        var alone = verb && !passive && (!document.Follows(term + 1) || document.Terms[term + 1].Kind == WordKind.Mark
            || document.SaysAny(term + 1, "in", "at", "on", "for", "virtually", "today", "again", "face", "to", "and", "this", "last", "next", "here"));
        var held = noun && Held(document, term);
        return alone || held ? Two(before) : null;
    }

    private static bool Held(Document document, int term)
    {
        for (var at = term - 1; at > term - 7 && at >= 0; at--)
        {
            if (document.SaysAny(at, "hold", "held", "holds", "holding", "have", "had", "having"))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Found>? Two(List<Found> persons) =>
        persons.Select(person => ((PersonValue)person.Value).Name).Distinct().Count() > 1 ? persons : null;

    private static List<Found> Persons(Document document, TextSpan within) => [.. document.NamesWithin(within).Where(found => found.Value is PersonValue)];

    private static int Before(Document document, TextSpan name)
    {
        var term = document.TermAt(name.Start) - 1;
        return document.Says(term, "the") ? term - 1 : term;
    }
}
