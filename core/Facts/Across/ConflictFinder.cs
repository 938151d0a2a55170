using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Across;

/// <summary>Finds where the sources give different values of one thing: amounts, numbers, shares, days, articles, who said it.</summary>
/// <remarks>Precision first: a false alarm costs more than a conflict that the check still finds in the clause. Two passages disagree when
/// they are of different sources, the words near them agree (see <see cref="AccountIndex"/>), nothing near them names other parties, days,
/// purposes, payers or periods, each is the nearest of its source to the other, and neither source has the other's value too. What a source
/// denies is no account. Sources published more than half a year apart speak of different occasions.</remarks>
internal static class ConflictFinder
{
    private const int OneOccasion = 183;

    // Words round a date are mostly of the event's sort ("met on"), which many events share.
    private const double ThresholdForDays = 0.6;

    // Of accounts of one thing a few are enough to find the values it is given.
    private const int Nearest = 12;

    public static IReadOnlyList<Conflict> Find(IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts)
    {
        var accounts = Read(sources.OrderBy(source => source.Fingerprint.Hex, StringComparer.Ordinal), facts);
        var order = sources.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        var found = accounts.GroupBy(SortOf).Where(sort => sort.Skip(1).Any()).SelectMany(sort => InSort([.. sort]))
            .Concat(SpeakerConflicts.Find(sources, facts));
        return
        [
            .. found.Select(component => Arranged(component, order)).Where(conflict => conflict is not null).Select(conflict => conflict!)
                .OrderBy(conflict => conflict.Difference).ThenBy(conflict => order[conflict.Sides[0].Facts[0].Quotation.SourceId])
                .ThenBy(conflict => conflict.Sides[0].Facts[0].Span),
        ];
    }

    private static List<Account> Read(IEnumerable<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts)
    {
        var accounts = new List<Account>();
        foreach (var source in sources)
        {
            var own = facts.GetValueOrDefault(source.Id, []);
            var bySentence = own.ToLookup(fact => fact.Sentence);
            accounts.AddRange(own.Where(IsComparable).Select(fact => Account.Of(fact, source, bySentence[fact.Sentence])));
        }

        return accounts;
    }

    private static bool IsComparable(Fact fact) => fact.Modality != Modality.Denied && fact.Value switch
    {
        MoneyValue or CountValue or PercentValue or TreatyValue { Article: not null } => true,
        DateValue day => FactMatters.DayOf(day) is not null && !day.Iso.Contains(':', StringComparison.Ordinal),
        _ => false,
    };

    // What can be held against each other at all.
    private static (FactKind, string) SortOf(Account account) => (account.Fact.Kind, account.Fact.Value switch
    {
        MoneyValue money => money.Currency,
        CountValue count => count.Unit.Split(' ')[^1].ToLowerInvariant(),
        TreatyValue treaty => treaty.Name,
        _ => "",
    });

    private static IEnumerable<List<Fact>> InSort(List<Account> accounts)
    {
        var index = new AccountIndex(accounts);
        var pairs = Enumerable.Range(0, accounts.Count)
            .SelectMany(account => index.Before(account).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Other).Take(Nearest).Select(pair => (One: pair.Other, Other: account, pair.Likeness)))
            .Where(pair => accounts[pair.One].Fact.Kind != FactKind.Date || pair.Likeness >= ThresholdForDays).ToList();
        var best = new Dictionary<(int, Fingerprint), double>();
        foreach (var (one, other, likeness) in pairs)
        {
            Raise(best, (one, accounts[other].Source.Fingerprint), likeness);
            Raise(best, (other, accounts[one].Source.Fingerprint), likeness);
        }

        var values = accounts.ToLookup(account => account.Source.Fingerprint, account => account.Fact.Value);
        var groups = new Components(accounts.Count);
        foreach (var (one, other, likeness) in pairs)
        {
            var (a, b) = (accounts[one], accounts[other]);
            if (FactMatters.SameValue(a.Fact.Value, b.Fact.Value)
                || (IsOneOccasion(a.Source, b.Source) && a.Source.Fingerprint != b.Source.Fingerprint
                    && FactMatters.Difference(a.Fact.Value, b.Fact.Value) is not null
                    && likeness >= best[(one, b.Source.Fingerprint)] && likeness >= best[(other, a.Source.Fingerprint)]
                    && !values[b.Source.Fingerprint].Any(value => FactMatters.SameValue(value, a.Fact.Value))
                    && !values[a.Source.Fingerprint].Any(value => FactMatters.SameValue(value, b.Fact.Value))))
            {
                groups.Join(one, other);
            }
        }

        return groups.All().Select(group => group.Select(account => accounts[account].Fact).ToList());
    }

    private static void Raise(Dictionary<(int, Fingerprint), double> best, (int, Fingerprint) key, double likeness) =>
        best[key] = Math.Max(best.GetValueOrDefault(key), likeness);

    private static bool IsOneOccasion(Source one, Source other) =>
        one.Details.PublishedOn is not { } a || other.Details.PublishedOn is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= OneOccasion;

    private static Conflict? Arranged(List<Fact> facts, Dictionary<SourceId, int> order)
    {
        var sides = new List<List<Fact>>();
        foreach (var fact in facts.OrderBy(fact => order[fact.Quotation.SourceId]).ThenBy(fact => fact.Span))
        {
            if (sides.Find(side => FactMatters.SameValue(side[0].Value, fact.Value) && FactMatters.Difference(side[0].Value, fact.Value) is null) is { } side)
            {
                side.Add(fact);
            }
            else
            {
                sides.Add([fact]);
            }
        }

        var differences =
            from one in sides
            from other in sides
            select FactMatters.Difference(one[0].Value, other[0].Value);
        return differences.OfType<DifferenceKind>().Order().Cast<DifferenceKind?>().FirstOrDefault() is { } gravest
            ? new Conflict(gravest, [.. sides.Select(side => new ConflictSide(side))])
            : null;
    }
}
