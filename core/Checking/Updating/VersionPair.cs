using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Checking.Updating;

/// <summary>Two versions of one source, aligned once so that any passage of the older one can be found in the newer one. Safe to use from several threads.</summary>
public sealed class VersionPair(Source older, Source newer)
{
    /// <summary>Below this share of its words a sentence has not become the other one.</summary>
    private const double Floor = 0.4;

    /// <summary>Of words that stand more often than this nobody counts the places.</summary>
    private const int MostPlaces = 50;

    private readonly WordAlignment _words = WordAlignment.Of(older.Text, newer.Text);
    private readonly FoldedText _folded = FoldedText.Of(newer.Text);
    private readonly IReadOnlyList<TextSpan> _before = [.. Sentences.Of(older.Text)];
    private readonly IReadOnlyList<TextSpan> _after = [.. Sentences.Of(newer.Text)];

    /// <summary>The whole sentences of the older version around some words of it.</summary>
    public TextSpan Sentence(TextSpan words) => _before.Where(words.Overlaps).Aggregate(words, (all, sentence) => all.Cover(sentence));

    /// <summary>Whether some words of the clause are linked to a sentence of the older version that does not stand in the newer one.</summary>
    public bool Touches(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Links.Where(link => link.Quotation.StandsIn(older)).Select(link => Sentence(link.Quotation.Span)).Distinct().Any(sentence => Find(sentence).Fate != VersionFate.Stands);
    }

    /// <summary>The sentences of the older version that hold some of these words, each by itself.</summary>
    internal IEnumerable<TextSpan> SentencesWith(IReadOnlyList<TextSpan> words) => _before.Where(sentence => words.Any(sentence.Overlaps));

    /// <summary>What has become of a passage of the older version.</summary>
    public PassageUpdate Find(TextSpan passage)
    {
        var before = older.Quote(passage);
        var anchor = Anchor.Find(before.Words, newer.Text, _folded);
        return anchor.Kind switch
        {
            AnchorKind.Exact or AnchorKind.Folded => StandsAt(before, anchor),
            AnchorKind.Ambiguous => AsOftenAsBefore(before) is { } place
                ? StandsAt(before, anchor with { Span = place })
                : new PassageUpdate(before, VersionFate.Repeated, anchor.Kind, newer.Quote(anchor.Span!.Value)),
            _ => (InPlaceOf(passage) ?? anchor.Span) is { } span
                ? new PassageUpdate(before, VersionFate.Reworded, anchor.Kind, newer.Quote(span))
                : new PassageUpdate(before, VersionFate.Gone, anchor.Kind, null),
        };
    }

    // Inside a longer sentence the same words may say something else: "Nobody believes that ...".
    private PassageUpdate StandsAt(Quotation before, Anchor anchor)
    {
        var span = anchor.Span!.Value;
        var whole = _after.Where(span.Overlaps).Aggregate(span, (all, sentence) => all.Cover(sentence));
        return new PassageUpdate(before, whole == span ? VersionFate.Stands : VersionFate.Reworded, anchor.Kind, newer.Quote(whole));
    }

    // What stood twice and stands twice is where it was: the second one is the second one.
    private TextSpan? AsOftenAsBefore(Quotation before)
    {
        var (was, now) = (Anchor.Places(before.Words, older.Text, MostPlaces), Anchor.Places(before.Words, newer.Text, MostPlaces));
        var which = was.ToList().IndexOf(before.Span);
        return was.Count == now.Count && was.Count < MostPlaces && which >= 0 ? now[which] : null;
    }

    /// <summary>The sentences of the newer version that have the words of the passage, sentence for sentence; null where none has enough of them.</summary>
    private TextSpan? InPlaceOf(TextSpan passage)
    {
        TextSpan? all = null;
        foreach (var sentence in _before.Where(passage.Overlaps))
        {
            if (Successor(sentence) is not { } next)
            {
                continue;
            }

            // Two sentences that went far apart are not one passage any more; the first one is shown.
            var joined = all?.Cover(next) ?? next;
            all = joined.Length <= 3 * passage.Length + next.Length ? joined : all;
        }

        return all;
    }

    private TextSpan? Successor(TextSpan sentence)
    {
        var words = 0;
        var votes = new Dictionary<int, int>();
        for (var at = FirstWordFrom(sentence.Start); at < _words.BeforeWords.Count && _words.BeforeWords[at].Span.End <= sentence.End; at++)
        {
            if (_words.BeforeWords[at].Kind == WordKind.Mark)
            {
                continue;
            }

            words++;
            if (_words.PartnerOf(at) is >= 0 and var partner && SentenceAt(_words.AfterWords[partner].Span.Start) is >= 0 and var number)
            {
                votes[number] = votes.GetValueOrDefault(number) + 1;
            }
        }

        if (votes.Count == 0)
        {
            return null;
        }

        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).First();
        return best.Value >= Floor * words ? _after[best.Key] : null;
    }

    private int FirstWordFrom(int offset)
    {
        var (low, high) = (0, _words.BeforeWords.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words.BeforeWords[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int SentenceAt(int offset)
    {
        var (low, high) = (0, _after.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _after[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _after.Count && _after[low].Contains(offset) ? low : -1;
    }
}
