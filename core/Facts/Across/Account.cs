using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Facts.Across;

/// <summary>A figure, a day, an article or a quotation with the words round it: what tells of which thing it is an account.</summary>
internal sealed class Account
{
    /// <summary>How many words of content on either side say what a figure is about; further away a long sentence speaks of other things.</summary>
    private const int Reach = 14;

    /// <summary>A place further away than this is where somebody spoke, not what the figure is about.</summary>
    private const int ReachOfPlaces = 5;

    private static readonly string[] Endings = ["ment", "ing", "ed", "e"];

    private Account(Fact fact, Source source, HashSet<string> words, HashSet<string> names, HashSet<string> days, List<MoneyValue> sums)
    {
        (Fact, Source, Words, Names, Days, Sums) = (fact, source, words, names, days, sums);
    }

    public Fact Fact { get; }

    public Source Source { get; }

    /// <summary>The stems of the words of content near it, and the organizations of its sentence.</summary>
    public HashSet<string> Words { get; }

    /// <summary>The organizations and treaties of its sentence and the places beside it: another figure of others is another figure.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The dates near it.</summary>
    public HashSet<string> Days { get; }

    /// <summary>The sums of its sentence: jobs that another sum pays for are other jobs.</summary>
    public List<MoneyValue> Sums { get; }

    public static Account Of(Fact fact, Source source, IEnumerable<Fact> inSentence)
    {
        var all = ContentWords.Of(source.Text, fact.Sentence);
        var before = all.Where(word => word.Span.End <= fact.Span.Start).TakeLast(Reach).ToList();
        var after = all.Where(word => word.Span.Start >= fact.Span.End).Take(Reach).ToList();
        var others = inSentence.Where(other => !fact.Span.Contains(other.Span)).ToList();
        var window = Window(fact, before, after, Reach);
        var near = Window(fact, before, after, ReachOfPlaces);
        return new Account(
            fact,
            source,
            [
                .. before.Concat(after).Select(word => Stem(word.Key)).Where(word => !char.IsDigit(word[0])),
                .. others.Select(other => other.Value).OfType<OrganizationValue>().Select(organization => organization.Name),
            ],
            [.. others.Select(other => other.Value is PlaceValue && !near.Overlaps(other.Span) ? null : NameOf(other.Value)).OfType<string>()],
            [.. others.Where(other => window.Overlaps(other.Span)).Select(other => other.Value).OfType<DateValue>().Select(day => day.Resolved?.ToString("O", null) ?? day.Iso)],
            [.. others.Select(other => other.Value).OfType<MoneyValue>()]);
    }

    // Rough on purpose: it serves for comparing only ("creat" for create and creating, "invest" for investment).
    private static string Stem(string word)
    {
        var ending = Array.Find(Endings, ending => word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static TextSpan Window(Fact fact, List<ContentWord> before, List<ContentWord> after, int reach) => new(
        before.Count > 0 ? before[Math.Max(0, before.Count - reach)].Span.Start : fact.Span.Start,
        after.Count > 0 ? after[Math.Min(after.Count, reach) - 1].Span.End : fact.Span.End);

    /// <summary>Whether nothing near the two says that they are about two things: names on both sides that the other lacks, other days, other sums.</summary>
    public bool MayBeOneWith(Account other) =>
        FactMatters.MayBeOne(Fact.Value, other.Fact.Value)
        && (Names.IsSubsetOf(other.Names) || other.Names.IsSubsetOf(Names))
        && (Sums.Count == 0 || other.Sums.Count == 0 || Sums.Exists(sum => other.Sums.Exists(otherSum => FactMatters.MayBeOne(sum, otherSum))))
        && (Fact.Kind == FactKind.Date || Days.Count == 0 || other.Days.Count == 0 || Days.Overlaps(other.Days));

    private static string? NameOf(FactValue value) => value switch
    {
        OrganizationValue organization => organization.Name,
        PlaceValue place => place.Metonym ?? place.Name,
        TreatyValue treaty => treaty.Name,
        _ => null,
    };
}
