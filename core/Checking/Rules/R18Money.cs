using System.Text.RegularExpressions;
using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R18: an amount keeps what the source says with it: "up to" and its kin, the time over which it is paid, and what it is given as (loans, guarantees).</summary>
internal static partial class R18Money
{
    private static readonly char[] Signs = ['$', '¥', '€', '£', '₩'];

    /// <summary>The convention. Its findings are departures of a claim from its passage in the qualifier of an amount, and a lost period or instrument.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R18", $"Amounts with all that belongs to them", $"“Up to $550 billion” is not “$550 billion”, and “$8 billion a year” is not “$8 billion”: the word that was dropped is where two governments later differ.", Severity.Block)
    {
        Departs = departure => departure.Kind == DepartureKind.Qualifier,
        OfClause = Lost,
    };

    /// <summary>Flags an amount whose period or instrument the passage gives and the clause does not.</summary>
    private static IEnumerable<Finding> Lost(RuleInput input)
    {
        foreach (var claim in input.Claims.Where(claim => claim.Verdict != Verdict.NotFound && claim.Evidence.Count > 0 && IsOnMoney(claim.Text)))
        {
            var passage = Whole(claim.Evidence[0].Quotation, input);
            if (!IsOnMoney(passage))
            {
                continue;
            }

            var source = Amounts(passage, input);
            foreach (var own in Amounts(claim.Text, input))
            {
                if (source.Find(theirs => theirs.Value.Amount == own.Value.Amount && theirs.Value.Currency == own.Value.Currency) is not { Fact: not null } found)
                {
                    continue;
                }

                var place = own.Fact.Span.Shift(claim.Span.Start);
                if (PeriodOf(own, claim.Text, input) is null && PeriodOf(found, passage, input) is { } period)
                {
                    yield return Rule.At(place, $"The source says “{period}” of this amount; the clause leaves it out.", [.. claim.Evidence.Take(1)]);
                }

                if (InstrumentOf(found.Fact.Span, passage, input) is { } instrument && input.Lists.Instruments.Find(input.Text).All(named => named.Value != instrument.Value))
                {
                    yield return Rule.At(place, $"The source gives this amount as “{instrument.Span.Of(passage)}”; the clause does not say so.", [.. claim.Evidence.Take(1)], Severity.Warn);
                }
            }
        }
    }

    // Words that the clause quotes end where the clause ends; what belongs to the amount may follow.
    private static string Whole(Quotation passage, RuleInput input)
    {
        if (input.Sources.Sources.FirstOrDefault(source => source.Id == passage.SourceId)?.Text is not { } text)
        {
            return passage.Words;
        }

        var end = text.AsSpan(passage.Span.End).IndexOfAny(".;\n");
        return text[passage.Span.Start..(end < 0 ? text.Length : passage.Span.End + end)];
    }

    private static string? PeriodOf((Fact Fact, MoneyValue Value) amount, string words, RuleInput input) => amount.Value.Period
        ?? (input.Lists.Find("money-periods", false, words).FirstOrDefault(span => span.Start >= amount.Fact.Span.End) is { IsEmpty: false } span ? span.Of(words) : null);

    // "$5 billion in low-interest loans", "loans worth up to $5 billion".
    private static PhraseMatch<int>? InstrumentOf(TextSpan amount, string words, RuleInput input)
    {
        foreach (var named in input.Lists.Instruments.Find(words))
        {
            if (named.Span.Start >= amount.End ? Behind().IsMatch(words[amount.End..named.Span.Start]) : named.Span.End <= amount.Start && Before().IsMatch(words[named.Span.End..amount.Start]))
            {
                return named;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^ (?:in|of|worth of|as)(?: [a-z-]+){0,2} $", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^ (?:of|worth|totaling|totalling)(?: [a-z]+){0,2} $", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    private static bool IsOnMoney(string words) =>
        words.IndexOfAny(Signs) >= 0 || words.Contains("dollar", StringComparison.OrdinalIgnoreCase) || words.Contains(" yen", StringComparison.OrdinalIgnoreCase) || words.Contains(" euro", StringComparison.OrdinalIgnoreCase);

    private static List<(Fact Fact, MoneyValue Value)> Amounts(string words, RuleInput input) =>
    [
        .. input.Lists.Facts.Read(new Source(new SourceId("words"), words, new SourceDetails("words"))).Facts
            .Where(fact => fact.Value is MoneyValue { Amount: not null }).Select(fact => (fact, (MoneyValue)fact.Value)),
    ];
}
