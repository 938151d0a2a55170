using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Facts.Across;

/// <summary>What one or more sources say alike.</summary>
/// <param name="Topic">The main topic of the first of the facts.</param>
/// <param name="Facts">Those that say the same, in the order of the sources, then of place; never empty. The first speaks for the rest.</param>
/// <param name="Sources">How many sources say so, copies among them.</param>
/// <param name="Independent">How many of them speak for themselves; at least 1.</param>
public sealed record CorroboratedFact(string Topic, IReadOnlyList<Fact> Facts, int Sources, int Independent)
{
    /// <summary>The kind of the facts.</summary>
    public FactKind Kind => Facts[0].Kind;
}

/// <summary>Puts the facts of several sources together by what they say.</summary>
/// <remarks>Names are one by name, treaties by article, days by day; amounts by value, unless their purposes, payers or periods are others;
/// quotations by their words; meetings by who meets; positions where the same actors take the same stance on nearly the same object.</remarks>
internal static class Corroboration
{
    // Two objects of a position are one when they share so much of their words of content (Dice).
    private const double SameObject = 0.6;

    /// <summary>The entries by topic and kind; in one kind the best supported first, then in the order of the facts.</summary>
    public static IReadOnlyList<CorroboratedFact> Of(
        IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts, Independence independence)
    {
        var groups = new List<List<Fact>>();
        var near = new Dictionary<(string Topic, string Key), List<List<Fact>>>();
        foreach (var fact in sources.SelectMany(source => facts.GetValueOrDefault(source.Id, [])))
        {
            var key = (TopicOf(fact), KeyOf(fact));
            var candidates = near.TryGetValue(key, out var known) ? known : near[key] = [];
            if (candidates.Find(group => SaySame(group[0], fact)) is { } group)
            {
                group.Add(fact);
                continue;
            }

            candidates.Add([fact]);
            groups.Add(candidates[^1]);
        }

        return
        [
            .. groups.Select(group => new CorroboratedFact(
                    TopicOf(group[0]), group, group.DistinctBy(fact => fact.Quotation.SourceId).Count(), independence.Count(group)))
                .OrderBy(entry => entry.Topic, StringComparer.Ordinal).ThenBy(entry => entry.Kind)
                .ThenByDescending(entry => entry.Independent).ThenByDescending(entry => entry.Sources),
        ];
    }

    private static string TopicOf(Fact fact) => fact.Topics is [var main, ..] ? main : TopicTagger.Other;

    // What must be equal for two facts to be one; what need only be alike is compared among the few that share it.
    internal static string KeyOf(Fact fact) => $"{fact.Kind} " + fact.Value switch
    {
        MoneyValue money => $"{money.Currency} {Plain(money.Amount)} {Plain(money.AmountMax)} {money.Qualifier}",
        CountValue count => $"{Plain(count.Amount)} {Plain(count.AmountMax)} {count.Qualifier} {count.Unit.Split(' ')[^1].ToLowerInvariant()}",
        PercentValue percent => $"{Plain(percent.Amount)} {Plain(percent.AmountMax)} {percent.Qualifier}",
        DateValue date => FactMatters.DayOf(date)?.ToString("O", null) ?? date.Iso,
        PersonValue person => person.Name,
        OrganizationValue organization => organization.Name,
        PlaceValue place => $"{place.Name} {place.Metonym}",
        TreatyValue treaty => $"{treaty.Name} {treaty.Article}",
        QuoteValue => Shingles.Line(fact.Quotation.Words),
        PositionValue position => $"{position.Actor} {position.Stance} {fact.Modality == Modality.Denied}",
        MeetingValue meeting => string.Join(';', meeting.Participants.Order(StringComparer.Ordinal)),
        var unknown => throw new ArgumentOutOfRangeException(nameof(fact), unknown, "A kind of value that is not compared."),
    };

    private static bool SaySame(Fact one, Fact other) => (one.Value, other.Value) switch
    {
        (PositionValue a, PositionValue b) => a.Object == b.Object || ContentWords.Likeness(WordsOf(a.Object), WordsOf(b.Object)) >= SameObject,
        _ => FactMatters.MayBeOne(one.Value, other.Value),
    };

    private static IReadOnlyList<ContentWord> WordsOf(string phrase) => ContentWords.Of(phrase, new TextSpan(0, phrase.Length));

    // 14.9 and 14.90 are one amount.
    private static string Plain(decimal? amount) => amount?.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
